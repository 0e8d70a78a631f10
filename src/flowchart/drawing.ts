/**
 * A chart laid out: plain numbers and strings, ready to be painted as SVG. All lengths are in user units, and 16 of them
 * are the font size; the origin is the top left corner. Numbers have at most two decimals.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In the chart's reading order. */
  readonly boxes: readonly DrawnBox[];
  /** In the chart's reading order. */
  readonly edges: readonly DrawnEdge[];
}

/** A rectangle: `x` and `y` are its top left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text: `x` is its middle (paint it with `text-anchor="middle"`), `y` its baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A box and its text. */
export interface DrawnBox extends Rectangle {
  readonly id: string;
  readonly kind: 'question' | 'card';
  readonly lines: readonly Line[];
}

/** An answer: a line from box to box, its arrow, and the pill that carries its label and covers the line. */
export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The `d` of an open path: stroke it, do not fill it. */
  readonly path: string;
  /** The `d` of a closed triangle whose tip touches the target box: fill it. */
  readonly arrow: string;
  readonly label: Pill;
}

/** The filled pill of an answer: at least 32 units wide and high, so 24 CSS px when text is painted at 12. */
export interface Pill extends Rectangle {
  readonly lines: readonly Line[];
}

/** Rounds to the two decimals a drawing has. Never gives a negative zero. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
