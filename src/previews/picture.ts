import type { ColourName, Look } from './look.ts';
import type { SetText, TypeStyle } from './set-text.ts';

/** What stays empty around, in px: chats crop pictures, and round their corners. */
export const margin = { inline: 72, block: 60 } as const;

/** How each kind of text is set. */
export const styles = {
  site: { weight: 700, tracking: -0.011, leading: 1.3 },
  place: { weight: 400, tracking: 0, leading: 1.3 },
  eyebrow: { weight: 600, tracking: 0, leading: 1.3 },
  title: { weight: 700, tracking: -0.022, leading: 1.12 },
  text: { weight: 400, tracking: 0, leading: 1.32 },
  answer: { weight: 600, tracking: 0, leading: 1.2 },
} as const satisfies Record<string, TypeStyle>;

/** In px: what lies between the parts of a picture. Answers are pills; theirs is in times of their size. */
export const gaps = {
  icon: 14,
  eyebrow: 8,
  text: 24,
  reason: 10,
  bullet: 30,
  chart: 44,
  header: 38,
  answers: 16,
  pill: { inline: 0.8, block: 0.34 },
} as const;

/** The edge of the icon, in px; the header is as high. */
export const iconSize = 42;

/** What follows the title: a paragraph, the reasons for a verdict, or a question's answers in rows. */
export type Body =
  | { readonly kind: 'paragraph'; readonly text: SetText }
  | { readonly kind: 'reasons'; readonly items: readonly SetText[] }
  | { readonly kind: 'answers'; readonly rows: readonly (readonly SetText[])[] };

/** The words of a picture below its header, every line broken. */
export interface Column {
  readonly width: number;
  readonly eyebrow?: SetText | undefined;
  readonly title: SetText;
  readonly body?: Body | undefined;
}

/** The small flowchart: the inside of an SVG, and how large it is there. */
export interface SmallChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Everything that a picture shows, ready to be drawn: plain data, so that the same picture has the same name in the cache. */
export interface Picture {
  readonly look: Look;
  readonly header: { readonly site: SetText; readonly place?: SetText | undefined };
  readonly column: Column;
  readonly eyebrowColour: ColourName;
  readonly titleColour: ColourName;
  readonly chart?: SmallChart | undefined;
}
