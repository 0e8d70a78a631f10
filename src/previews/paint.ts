import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { fontFilesOf, type Weight } from '../flowchart/font-files.ts';
import { pillPadding } from './layout.ts';
import type { Look } from './look.ts';
import {
  gaps,
  iconSize,
  margin,
  pictureSize,
  styles,
  type Body,
  type Column,
  type Picture,
} from './picture.ts';
import type { SetText, TypeStyle } from './set-text.ts';

/** An element as satori takes it: https://github.com/vercel/satori#jsx */
interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

/** Draws a picture as the bytes of a PNG; the same picture always gives the same bytes. */
export async function paint(picture: Picture, root: string): Promise<Buffer> {
  const svg = await svgOf(picture, root);
  // No dithering: the grounds are flat. The edges of letters need few of the colours.
  return sharp(Buffer.from(svg)).png({ palette: true, dither: 0, effort: 3 }).toBuffer();
}

/** Sets the words of a picture as paths, in an SVG of the size of the picture, the small flowchart among them. */
export async function svgOf(picture: Picture, root: string): Promise<string> {
  const { look, chart } = picture;
  const { colours } = look;
  const page = box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: `${margin.block}px ${margin.inline}px`,
      backgroundColor: colours.ground,
      color: colours.ink,
    },
    header(picture),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', marginTop: gaps.header },
      ...column(picture),
    ),
  );
  const svg = await satori(page as never, { ...pictureSize, fonts: await fontsOf(root) });
  if (chart === undefined) return svg;
  const top = margin.block + iconSize + gaps.header;
  const x = pictureSize.width - margin.inline - chart.width;
  const y = top + Math.round((pictureSize.height - margin.block - top - chart.height) / 2);
  return svg.replace(/<\/svg>\s*$/, `<g transform="translate(${x} ${y})">${chart.svg}</g></svg>`);
}

function header({ look, header: { site, place } }: Picture): Element {
  return box(
    { alignItems: 'center', height: iconSize },
    icon(look),
    box({ marginLeft: gaps.icon }, ...lines(site, styles.site)),
    ...(place
      ? [
          box(
            { marginLeft: gaps.icon, color: look.colours['ink-soft'] },
            ...lines(place, styles.place),
          ),
        ]
      : []),
  );
}

function icon({ icon: path, colours }: Look): Element {
  const stroke = { stroke: colours.ink, 'stroke-width': 4, 'stroke-linecap': 'round' };
  return {
    type: 'svg',
    props: {
      width: iconSize,
      height: iconSize,
      viewBox: '0 0 32 32',
      children: [{ type: 'path', props: { d: path, fill: 'none', ...stroke } }],
    },
  };
}

function column(picture: Picture): Element[] {
  const { eyebrow, title, body }: Column = picture.column;
  const { colours } = picture.look;
  return [
    ...(eyebrow
      ? [
          box(
            {
              flexDirection: 'column',
              color: colours[picture.eyebrowColour],
              marginBottom: gaps.eyebrow,
            },
            ...lines(eyebrow, styles.eyebrow),
          ),
        ]
      : []),
    box(
      { flexDirection: 'column', color: colours[picture.titleColour] },
      ...lines(title, styles.title),
    ),
    ...(body
      ? [box({ flexDirection: 'column', marginTop: gaps.text }, ...bodyOf(body, picture))]
      : []),
  ];
}

function bodyOf(body: Body, { look: { colours }, titleColour }: Picture): Element[] {
  switch (body.kind) {
    case 'paragraph':
      return [
        box(
          { flexDirection: 'column', color: colours['ink-soft'] },
          ...lines(body.text, styles.text),
        ),
      ];
    case 'reasons':
      return body.items.map((item, index) =>
        box(
          { marginTop: index === 0 ? 0 : gaps.reason },
          bullet(item, colours[titleColour]),
          box({ flexDirection: 'column' }, ...lines(item, styles.text)),
        ),
      );
    case 'answers':
      return body.rows.map((row, index) =>
        box(
          { marginTop: index === 0 ? 0 : gaps.answers },
          ...row.map((answer, place) => pill(answer, place, colours)),
        ),
      );
  }
}

/** A dot at the height of the small letters of the first line. */
function bullet({ size }: SetText, colour: string): Element {
  const dot = Math.round(size * 0.28);
  const style = { width: dot, height: dot, borderRadius: dot, backgroundColor: colour };
  const marginTop = Math.round((size * styles.text.leading - dot) / 2) + 2;
  return box({ ...style, marginTop, marginRight: gaps.bullet - dot });
}

function pill(answer: SetText, place: number, { ink, ground }: Look['colours']): Element {
  const inline = Math.round(answer.size * gaps.pill.inline);
  return box(
    {
      flexDirection: 'column',
      alignItems: 'center',
      padding: `${pillPadding(answer)}px ${inline}px`,
      marginLeft: place === 0 ? 0 : gaps.answers,
      borderRadius: answer.size,
      backgroundColor: ink,
      color: ground,
    },
    ...lines(answer, styles.answer),
  );
}

/** Lines come broken already: none of them may be broken again. */
function lines(
  { size, lines: texts }: SetText,
  { weight, tracking, leading }: TypeStyle,
): Element[] {
  const style = {
    height: Math.ceil(size * leading),
    fontSize: size,
    fontWeight: weight,
    letterSpacing: tracking * size,
    lineHeight: `${Math.ceil(size * leading)}px`,
    whiteSpace: 'nowrap',
  };
  return texts.map((text) => ({ type: 'div', props: { style, children: text } }));
}

function box(style: Style, ...children: readonly Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', flexShrink: 0, ...style }, children } };
}

let fonts: Promise<Font[]> | undefined;

/** The fonts once and for all: satori keeps what it has read of a list. Under one name it takes one file alone. */
function fontsOf(root: string): Promise<Font[]> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const weights: readonly Weight[] = [400, 600, 700];
  fonts ??= Promise.all(
    weights.flatMap((weight) =>
      fontFilesOf(weight).map(async (file, index) => ({
        name: `Inter ${index}`,
        weight,
        style: 'normal' as const,
        data: await readFile(resolve(file)),
      })),
    ),
  );
  return fonts;
}
