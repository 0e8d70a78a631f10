import { cutAtSentence } from '../reading/opening.ts';
import { gaps, styles, type Body, type Column } from './picture.ts';
import { heightOf, setAt, setText, widthOf, type SetText } from './set-text.ts';
import type { Words } from './words.ts';

/** What a column has room for, in px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const titleSizes = [96, 88, 82, 76, 72, 68, 64, 60, 56, 52, 48, 44];
const eyebrowSizes = [34, 31, 28];
const paragraphSizes = [44, 40, 38, 36, 34];
const reasonSizes = [36, 34, 32, 30];
const answerSizes = [44, 40, 36, 32];

/** In px: a column without a chart beside it is wider than this, and three of its lines say enough. */
const wide = 800;

/** A title of more lines is set smaller. */
const mostTitleLines = 3;

/**
 * Lays the words of a picture out: the title as large as there is room for it beside the rest. Where even the smallest size
 * leaves too little room, a paragraph gets shorter, reasons and answers give way; the title never does.
 */
export function layOut({ eyebrow: leading, title, body }: Words, room: Room): Column {
  const { width } = room;
  const eyebrow = leading === undefined ? undefined : setEyebrow(leading, width);
  const taken = eyebrow ? heightOf(eyebrow, styles.eyebrow) + gaps.eyebrow : 0;
  const left = room.height - taken;
  const titles = titlesOf(title, { width, height: left });
  for (const bodies of bodiesOf(body, width)) {
    for (const set of titles) {
      const rest = left - heightOf(set, styles.title) - gaps.text;
      const fitting = bodies.find((each) => heightOfBody(each) <= rest);
      if (fitting) return { width, eyebrow, title: set, body: fitting };
    }
  }
  return { width, eyebrow, title: longTitle(title, { width, height: left }) };
}

/** Gives the ways to set a title, from the largest to the smallest; one way for a title that needs more room than most. */
function titlesOf(title: string, room: Room): SetText[] {
  const sets = titleSizes
    .map((size) => setAt(title, styles.title, { size, width: room.width }))
    .filter((set) => set !== undefined)
    .filter(({ lines }) => lines.length <= mostTitleLines);
  return sets.length > 0 ? sets : [longTitle(title, room)];
}

/** One line, if its words find room in it; else two, as small as that. */
function setEyebrow(text: string, width: number): SetText {
  const line = setText(text, styles.eyebrow, { sizes: eyebrowSizes, width, most: 1 });
  if (line.lines.join(' ') === text) return line;
  return setText(text, styles.eyebrow, { sizes: eyebrowSizes.slice(-1), width, most: 2 });
}

/** Sets a title that may take all the room. */
function longTitle(title: string, { width, height }: Room): SetText {
  const sizes = titleSizes.filter((size) => {
    const set = setAt(title, styles.title, { size, width });
    return set !== undefined && heightOf(set, styles.title) <= height;
  });
  const smallest = titleSizes.at(-1) ?? 1;
  const most = Math.floor(height / Math.ceil(smallest * styles.title.leading));
  return setText(title, styles.title, {
    sizes: sizes.length > 0 ? sizes : [smallest],
    width,
    most,
  });
}

/** Gives the height that the words of a picture take below its header, in px. */
export function heightOfColumn({ eyebrow, title, body }: Column): number {
  return (
    (eyebrow ? heightOf(eyebrow, styles.eyebrow) + gaps.eyebrow : 0) +
    heightOf(title, styles.title) +
    (body ? gaps.text + heightOfBody(body) : 0)
  );
}

/** Gives the height that a body takes, in px. */
function heightOfBody(body: Body): number {
  switch (body.kind) {
    case 'paragraph':
      return heightOf(body.text, styles.text);
    case 'reasons':
      return sum(body.items.map((item) => heightOf(item, styles.text) + gaps.reason)) - gaps.reason;
    case 'answers':
      return sum(body.rows.map((row) => heightOfRow(row) + gaps.answers)) - gaps.answers;
  }
}

/** Gives the ways to set a body, the best ones first; within a list, from the largest to the smallest. */
function* bodiesOf(body: Words['body'], width: number): Generator<readonly Body[]> {
  switch (body.kind) {
    case 'paragraph':
      for (const most of width < wide ? [4, 2, 1] : [3, 2, 1]) {
        yield paragraphs(body.text, width, most);
      }
      return;
    case 'reasons':
      // The last answers say the most about the job; the first is the broadest.
      for (const fewer of body.texts.keys()) yield reasonsOf(body.texts.slice(fewer), width);
      return;
    case 'answers':
      yield answerSizes.map((size) => ({ kind: 'answers', rows: rowsOf(body.texts, size, width) }));
  }
}

function reasonsOf(texts: readonly string[], width: number): Body[] {
  const within = { width: width - gaps.bullet, most: 4 };
  return reasonSizes.map((size) => ({
    kind: 'reasons',
    items: texts.map((text) => setText(text, styles.text, { ...within, sizes: [size] })),
  }));
}

/** A paragraph that is too long is cut where a sentence ends, rather than set smaller than the rest of the pictures. */
function paragraphs(text: string, width: number, most: number): Body[] {
  for (const shown of cuts(text)) {
    const bodies = paragraphSizes.flatMap((size): Body[] => {
      const set = setAt(shown, styles.text, { size, width });
      return set && set.lines.length <= most ? [{ kind: 'paragraph', text: set }] : [];
    });
    if (bodies.length > 0) return bodies;
  }
  const set = setText(text, styles.text, { sizes: paragraphSizes.slice(-1), width, most });
  return [{ kind: 'paragraph', text: set }];
}

/** Gives a text, and ever shorter cuts of it. */
function cuts(text: string): ReadonlySet<string> {
  const steps = Array.from({ length: Math.ceil(text.length / 10) }, (_, index) => index * 10);
  return new Set(steps.map((less) => cutAtSentence(text, Math.max(text.length - less, 40))));
}

/** Puts answers into rows, as many to each as find room beside each other. */
function rowsOf(texts: readonly string[], size: number, width: number): SetText[][] {
  const padding = 2 * gaps.pill.inline * size;
  const rows: SetText[][] = [];
  let used = Infinity;
  for (const text of texts) {
    const answer = setText(text, styles.answer, { sizes: [size], width: width - padding, most: 2 });
    const lines = answer.lines.map((line) => widthOf(line, styles.answer, answer.size));
    const own = Math.max(...lines) + padding + gaps.answers;
    if (used + own <= width) rows.at(-1)?.push(answer);
    else rows.push([answer]);
    used = used + own <= width ? used + own : own - gaps.answers;
  }
  return rows;
}

/** Gives the height of a row of answers, in px. */
function heightOfRow(row: readonly SetText[]): number {
  return Math.max(
    ...row.map((answer) => heightOf(answer, styles.answer) + 2 * pillPadding(answer)),
  );
}

/** Gives what lies above and below the words in an answer's pill, in px. */
export function pillPadding({ size }: SetText): number {
  return Math.round(size * gaps.pill.block);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
