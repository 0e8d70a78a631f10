import { fontFilesOf, type Weight } from '../flowchart/font-files.ts';
import { breakLines } from '../flowchart/line-breaks.ts';
import { openTextMetrics, type MeasureText } from '../flowchart/text-metrics.ts';

/** How a kind of text is set: `tracking` is in em, `leading` in times of its size. */
export interface TypeStyle {
  readonly weight: Weight;
  readonly tracking: number;
  readonly leading: number;
}

/** A text broken into lines, and the size in which it is set, in px. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Widths are measured at this size, and scaled: fine enough for every size that is drawn. */
const measured = 1000;

const metrics = new Map<Weight, MeasureText>();

/** Gives the width of a text on one line, in px. Kerning is left out: it makes lines a little shorter, hardly ever longer. */
export function widthOf(text: string, { weight, tracking }: TypeStyle, size: number): number {
  const measure =
    metrics.get(weight) ?? remembering(openTextMetrics(fontFilesOf(weight), measured));
  metrics.set(weight, measure);
  return (measure(text) / measured + tracking * text.length) * size;
}

/** Every size that is tried asks for the same runs of words. */
function remembering(measure: MeasureText): MeasureText {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}

/** Gives the height of a set text, in px. */
export function heightOf({ size, lines }: SetText, { leading }: TypeStyle): number {
  return Math.ceil(size * leading) * lines.length;
}

/** Breaks a text at its spaces into even lines of a size; gives nothing where a word is wider than the lines may be. */
export function setAt(
  text: string,
  style: TypeStyle,
  { size, width }: { readonly size: number; readonly width: number },
): SetText | undefined {
  const lines = breakLines(text, width, (line) => widthOf(line, style, size));
  return lines.every((line) => widthOf(line, style, size) <= width) ? { size, lines } : undefined;
}

/**
 * Sets a text in the largest of some sizes in which it has few enough lines. Where none is small enough for its longest
 * word, an even smaller size is; where it has too many lines then, the last one ends with an ellipsis. No word is cut.
 */
export function setText(
  text: string,
  style: TypeStyle,
  {
    sizes,
    width,
    most,
  }: { readonly sizes: readonly number[]; readonly width: number; readonly most: number },
): SetText {
  for (const size of sizes) {
    const set = setAt(text, style, { size, width });
    if (set && set.lines.length <= most) return set;
  }
  const widest = Math.max(...text.split(/\s+/).map((word) => widthOf(`${word}…`, style, 1)));
  const size = Math.floor(Math.min(sizes.at(-1) ?? 1, width / widest));
  const { lines } = setAt(text, style, { size, width }) ?? { lines: [text] };
  return lines.length <= most
    ? { size, lines }
    : { size, lines: cut(text, most, { style, size, width }) };
}

/** Fills as many lines as there may be, with an ellipsis after the last word that finds room. */
function cut(
  text: string,
  most: number,
  {
    style,
    size,
    width,
  }: { readonly style: TypeStyle; readonly size: number; readonly width: number },
): readonly string[] {
  const words = text.trim().split(/\s+/);
  for (let kept = words.length - 1; kept > 1; kept -= 1) {
    const shorter = `${words
      .slice(0, kept)
      .join(' ')
      .replace(/[,;:.–—-]+$/, '')}…`;
    const set = setAt(shorter, style, { size, width });
    if (set && set.lines.length <= most) return set.lines;
  }
  return [`${words[0] ?? ''}…`];
}
