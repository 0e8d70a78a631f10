import { pillPadding } from './layout.ts';
import type { Look } from './look.ts';
import { gaps, iconSize, margin, styles, type Body, type Picture } from './picture.ts';
import type { SetText, TypeStyle } from './set-text.ts';

/** An element as satori takes it: https://github.com/vercel/satori#jsx */
export interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

/** Gives the words of a picture as elements: the header, and the column below it. */
export function elementsOf(picture: Picture): Element {
  const { colours } = picture.look;
  return stack(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: `${margin.block}px ${margin.inline}px`,
      backgroundColor: colours.ground,
      color: colours.ink,
    },
    header(picture),
    stack({ flexGrow: 1, justifyContent: 'center', marginTop: gaps.header }, ...column(picture)),
  );
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
  const { eyebrow, title, body } = picture.column;
  const { colours } = picture.look;
  const leading = { color: colours[picture.eyebrowColour], marginBottom: gaps.eyebrow };
  return [
    ...(eyebrow ? [stack(leading, ...lines(eyebrow, styles.eyebrow))] : []),
    stack({ color: colours[picture.titleColour] }, ...lines(title, styles.title)),
    ...(body ? [stack({ marginTop: gaps.text }, ...bodyOf(body, picture))] : []),
  ];
}

function bodyOf(body: Body, { look: { colours }, titleColour }: Picture): Element[] {
  switch (body.kind) {
    case 'paragraph':
      return [stack({ color: colours['ink-soft'] }, ...lines(body.text, styles.text))];
    case 'reasons':
      return body.items.map((item, index) =>
        box(
          { marginTop: index === 0 ? 0 : gaps.reason },
          bullet(item, colours[titleColour]),
          stack({}, ...lines(item, styles.text)),
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
  return stack(
    {
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

/** Lays elements below each other. */
function stack(style: Style, ...children: readonly Element[]): Element {
  return box({ flexDirection: 'column', ...style }, ...children);
}

/** Lays elements beside each other. */
function box(style: Style, ...children: readonly Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', flexShrink: 0, ...style }, children } };
}
