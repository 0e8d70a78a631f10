import type { DrawnBox, DrawnEdge, Drawing, Rectangle } from '../flowchart/drawing.ts';
import { unitFontSize } from '../flowchart/mermaid-config.ts';
import type { Mark } from '../tree/chart-state.ts';
import type { Lighting } from './lighting.ts';
import type { ColourName, Look } from './look.ts';
import { styles, type SmallChart } from './picture.ts';
import { widthOf } from './set-text.ts';

/** How thick lines are by what they belong to, in units of the drawing: thicker than on a page, since all is drawn small. */
const thick = { out: 3.5, plain: 3.5, lit: 7, current: 8, chosen: 8 } as const;

/** The largest scale: in a chart of a few boxes, they must not outweigh the words. */
const largest = 0.75;

/** What a small flowchart is painted with. */
export interface Paint {
  readonly colours: Look['colours'];
  /** Gives the colour of a card's family. */
  readonly accentOf: (card: string) => ColourName | undefined;
}

/** Paints a drawing as a small flowchart that fits a room: boxes and answers as shapes, their words as bars. */
export function smallChart(
  drawing: Drawing,
  lighting: Lighting,
  {
    room,
    ...paint
  }: Paint & { readonly room: { readonly width: number; readonly height: number } },
): SmallChart {
  const scale = Math.min(largest, room.width / drawing.width, room.height / drawing.height);
  const marked = drawing.edges.map((edge) => ({ edge, mark: lighting.edges.get(edge.id) ?? '' }));
  // What is lit is painted over what is not.
  const order: readonly Mark[] = ['out', '', 'lit'];
  const edges = marked.sort((one, other) => order.indexOf(one.mark) - order.indexOf(other.mark));
  const parts = [
    ...edges.map(({ edge, mark }) => line(edge, mark, paint)),
    ...drawing.boxes.map((drawn) =>
      box(drawn, lighting.boxes.get(drawn.id) ?? '', lighting.current.has(drawn.id), paint),
    ),
    ...edges.map(({ edge, mark }) => pill(edge, mark, paint)),
  ];
  return {
    svg: `<g transform="scale(${scale.toFixed(4)})">${parts.join('')}</g>`,
    width: Math.ceil(drawing.width * scale),
    height: Math.ceil(drawing.height * scale),
  };
}

function line({ path, arrow }: DrawnEdge, mark: Mark, { colours }: Paint): string {
  const colour = colours[mark === 'lit' ? 'link' : mark === 'out' ? 'line' : 'line-strong'];
  const width = thick[mark || 'plain'];
  return (
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>` +
    `<path d="${arrow}" fill="${colour}" stroke="${colour}" stroke-width="${width / 2}"/>`
  );
}

function pill({ label }: DrawnEdge, mark: Mark, { colours }: Paint): string {
  const stroke = colours[mark === 'lit' ? 'link' : mark === 'out' ? 'line' : 'ink'];
  const fill = mark === 'out' ? colours.ground : stroke;
  return rectangle(label, { fill, stroke, width: thick.out, round: 16 });
}

function box(drawn: DrawnBox, mark: Mark, isCurrent: boolean, paint: Paint): string {
  const state = isCurrent ? (drawn.kind === 'card' ? 'chosen' : 'current') : mark || 'plain';
  const accent = drawn.kind === 'card' ? paint.accentOf(drawn.id) : undefined;
  const { fill, stroke, words, tint } = boxColours(state, accent);
  const { colours } = paint;
  return [
    rectangle(drawn, {
      fill: colours[fill],
      stroke: colours[stroke],
      width: thick[state],
      round: 12,
    }),
    // The site mixes these colours (src/styles/chart.css); here they are laid over each other.
    tint === undefined ? '' : rectangle(drawn, { fill: colours[tint], opacity: 0.14, round: 12 }),
    ...drawn.lines.map(({ text, x, y }) => {
      const width = widthOf(text, styles.text, unitFontSize);
      const bar = { x: x - width / 2, y: y - 9, width, height: 7 };
      return rectangle(bar, { fill: colours[words], round: 3.5 });
    }),
  ].join('');
}

/** Gives the colours of a box, and of the bars that stand for its words; `accent` is that of a card's family. */
function boxColours(
  state: keyof typeof thick,
  accent: ColourName | undefined,
): Record<'fill' | 'stroke' | 'words', ColourName> & { readonly tint?: ColourName | undefined } {
  switch (state) {
    case 'out':
      return { fill: 'ground', stroke: 'line', words: 'line' };
    case 'plain': {
      const own = accent ?? 'line-strong';
      return { fill: 'surface', stroke: own, words: own, tint: accent };
    }
    case 'lit':
      return { fill: 'surface', stroke: 'link', words: 'ink-soft' };
    case 'current':
      return { fill: 'surface', stroke: 'link', words: 'ink-soft', tint: 'link' };
    case 'chosen': {
      const own = accent ?? 'link';
      return { fill: own, stroke: own, words: 'surface' };
    }
  }
}

function rectangle(
  { x, y, width, height }: Rectangle,
  {
    fill,
    stroke,
    width: strokeWidth,
    round,
    opacity,
  }: { fill: string; stroke?: string; width?: number; round: number; opacity?: number },
): string {
  const outline = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
  const see = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
  const place = `x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${width.toFixed(2)}" height="${height.toFixed(2)}"`;
  return `<rect ${place} rx="${round}" fill="${fill}"${see}${outline}/>`;
}
