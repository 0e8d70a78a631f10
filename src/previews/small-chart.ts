import type { DrawnBox, DrawnEdge, Drawing, Rectangle } from '../flowchart/drawing.ts';
import { unitFontSize } from '../flowchart/mermaid-config.ts';
import type { Mark } from '../tree/chart-state.ts';
import type { Lighting } from './lighting.ts';
import type { ColourName, Look } from './look.ts';
import { styles, type SmallChart } from './picture.ts';
import { widthOf } from './set-text.ts';

/** How much larger than its boxes have room for lines are drawn, since all is drawn small. */
const thick = { out: 3.5, plain: 3.5, lit: 7, current: 8 } as const;

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
  return rectangle(label, { fill, stroke, width: thick.out, round: label.height / 2 });
}

function box(
  drawn: DrawnBox,
  mark: Mark,
  isCurrent: boolean,
  { colours, accentOf }: Paint,
): string {
  const accent = drawn.kind === 'card' ? accentOf(drawn.id) : undefined;
  const own = colours[accent ?? 'line-strong'];
  const lit = colours.link;
  const chosen = isCurrent && drawn.kind === 'card' ? colours[accent ?? 'link'] : undefined;
  const stroke =
    chosen ?? (isCurrent || mark === 'lit' ? lit : mark === 'out' ? colours.line : own);
  const width = thick[isCurrent ? 'current' : mark || 'plain'];
  const fill = chosen ?? (mark === 'out' ? colours.ground : colours.surface);
  // The site mixes these colours (src/styles/chart.css); here they are laid over each other.
  const tint =
    chosen !== undefined ? '' : isCurrent ? lit : mark === 'out' ? '' : accent ? own : '';
  const words = chosen
    ? colours.surface
    : mark === 'out'
      ? colours.line
      : isCurrent || mark === 'lit'
        ? colours['ink-soft']
        : own;
  return [
    rectangle(drawn, { fill, stroke, width, round: 12 }),
    tint && rectangle(drawn, { fill: tint, opacity: 0.14, round: 12 }),
    ...drawn.lines.map(({ text, x, y }) => {
      const length = widthOf(text, styles.text, unitFontSize);
      return rectangle(
        { x: x - length / 2, y: y - 9, width: length, height: 7 },
        { fill: words, round: 3.5 },
      );
    }),
  ].join('');
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
