import { axisX, dot, gridX, plot, ruleY, text, type Markish } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { amountInWords } from './in-words.ts';
import type { Measure } from './results.ts';
import type { Group, Row } from './rows.ts';
import type { Summary } from './statistics.ts';

/** For which width a chart is drawn: a column of text, or a phone, where each name stands over its row. */
export type Width = 'wide' | 'narrow';

/** The sizes of each drawing, in CSS px; `character` is room for one of a name that stands beside its row. */
const sizes = {
  wide: {
    width: 640,
    row: 44,
    before: 16,
    character: 7.2,
    values: 88,
    ticks: 5,
    lines: [-8, 8],
    alone: 0,
  },
  narrow: {
    width: 280,
    row: 64,
    before: 14,
    character: 0,
    values: 74,
    ticks: 3,
    lines: [2, 18],
    alone: 2,
  },
} as const;
const nameOver = -18;
const axis = 28;

/** From which ratio of highest to lowest on, a chart has steps of ten: the lowest would else be one dot with zero. */
const steep = 20;

/** How the Pythons of a chart are told apart, the newest first. */
const looks = [
  { className: 'newest', symbol: 'circle', r: 5 },
  { className: 'oldest', symbol: 'diamond', r: 4.5 },
] as const;

/**
 * Draws variants that are compared, on two Pythons at most, the newest first: for each a mark at the median, and a line
 * from the lowest run to the highest. Gives an SVG without any style of its own; its classes say what the parts are, and
 * src/styles/figures.css how they look.
 */
export function chartOf(
  { rows, unit, quantity }: Group,
  versions: readonly string[],
  width: Width,
): string {
  const { document } = new JSDOM('').window;
  const { ticks, ...size } = sizes[width];
  const { domain, isLog } = scaleOf(rows, versions);
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const marginLeft = size.before + longest * size.character;
  const at = isLog ? powersOfTen(domain).powers : ticks;
  const svg = plot({
    document,
    width: size.width,
    height: rows.length * size.row + axis,
    marginLeft,
    marginRight: size.values,
    marginTop: 0,
    marginBottom: axis,
    x: { type: isLog ? 'log' : 'linear', domain, nice: !isLog, label: null },
    y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      gridX({ ticks: at, className: 'grid' }),
      axisX({
        ticks: at,
        tickSize: 0,
        className: 'ticks',
        tickFormat: (value: number) => (value === 0 ? '0' : tickInWords(value, unit)),
      }),
      text(rows, {
        y: 'id',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -marginLeft,
        dy: width === 'narrow' ? nameOver : 0,
        className: 'name',
      }),
      ...versions.flatMap((version, index) => {
        const look = looks[index] ?? looks[0];
        // A row with one mark alone has it beside its name.
        return [true, false].flatMap((isAlone) => {
          const alike = rows.filter((row) => (shownOf(row, versions) === 1) === isAlone);
          const dy = isAlone ? size.alone : (size.lines[index] ?? 0);
          return marksOf(alike, version, look, { dy, dx: size.values, unit });
        });
      }),
    ],
  });
  clean(svg);
  svg.setAttribute('class', `figure-chart ${width}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${quantity}; the table has the numbers`);
  return svg.outerHTML;
}

interface Placing {
  /** How far from its row's middle a version stands, and how far behind the scale its numbers end. */
  readonly dy: number;
  readonly dx: number;
  readonly unit: Measure['unit'];
}

/** Gives the marks of a version: in each row that has it a line, a mark at the median, and that in numbers. */
function marksOf(
  rows: readonly Row[],
  version: string,
  look: (typeof looks)[number],
  { dy, dx, unit }: Placing,
): Markish[] {
  const shown = rows.flatMap(({ byVersion, ...row }) => {
    const summary = byVersion.get(version);
    return summary === undefined ? [] : [{ ...row, ...summary }];
  });
  const numbers = text(shown, {
    y: 'id',
    text: ({ median }: Summary) => amountInWords(median, unit),
    frameAnchor: 'right',
    textAnchor: 'end',
    dx,
    dy,
    className: `value ${look.className}`,
  });
  const marks = shown.flatMap((row) => {
    const className = `${look.className} ${row.family}`;
    return [
      ruleY([row], { y: 'id', x1: 'lowest', x2: 'highest', dy, className }),
      dot([row], { y: 'id', x: 'median', r: look.r, symbol: look.symbol, dy, className }),
    ];
  });
  return [...marks, numbers];
}

function shownOf({ byVersion }: Row, versions: readonly string[]): number {
  return versions.filter((version) => byVersion.has(version)).length;
}

/** Gives the ends of the scale: from zero, or from power to power of ten. */
function scaleOf(rows: readonly Row[], versions: readonly string[]) {
  const shown = rows.flatMap(({ byVersion }) =>
    versions.flatMap((each) => byVersion.get(each) ?? []),
  );
  const lowest = Math.min(...shown.map((each) => each.lowest));
  const highest = Math.max(...shown.map((each) => each.highest));
  const isLog = highest / lowest > steep;
  const domain: readonly [number, number] = isLog
    ? [10 ** Math.floor(Math.log10(lowest)), 10 ** Math.ceil(Math.log10(highest))]
    : [0, highest];
  return { domain, isLog };
}

/** Says how a chart's scale is to be read, where it has steps of ten. */
export function scaleInWords({ rows }: Group, versions: readonly string[]): string | undefined {
  const { domain, isLog } = scaleOf(rows, versions);
  if (!isLog) return undefined;
  const times = (10 ** powersOfTen(domain).step).toLocaleString('en');
  return `From line to line, it is ${times} times as much.`;
}

function powersOfTen([from, to]: readonly [number, number]) {
  const [first, last] = [Math.round(Math.log10(from)), Math.round(Math.log10(to))];
  // More would run into each other on a phone.
  const step = Math.ceil((last - first) / 4);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const shown = powers.filter((_, index) => index % step === 0);
  return { step, powers: shown.map((power) => 10 ** power) };
}

function tickInWords(value: number, unit: Measure['unit']): string {
  return amountInWords(value, unit).replace(/\.?0+(?=\u00a0)/, (zeros) =>
    zeros.startsWith('.') ? '' : zeros,
  );
}

/** Takes away the library's styles and what it says of each part to those who hear a page: the label says it at once. */
function clean(svg: Element): void {
  svg.querySelectorAll('style').forEach((style) => style.remove());
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('aria-') || name.startsWith('font-') || name === 'fill') {
        element.removeAttribute(name);
      } else {
        const value = element.getAttribute(name) ?? '';
        element.setAttribute(
          name,
          value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
        );
      }
    }
  }
}
