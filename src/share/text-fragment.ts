// Links to a text: https://wicg.github.io/scroll-to-text-fragment/
// The package text-fragments-polyfill makes them, too, in 25 kB of script, which is more than the menu with all its formats;
// and here a link that might lead elsewhere is rather not offered.

/**
 * Words that a reader has selected, and all that the page says before and after them: a line for each block, with its
 * white space as it is shown. A form feed parts what stands beside the text, and may look different to another reader.
 */
export interface Selected {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What a browser is to look for: `text=[prefix-,]start[,end][,-suffix]`. Without an end, the start is all of it. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** A selection of one line with at most so many characters is given in full; of a longer one, the words at both ends. */
const longest = 100;
/** How many words are tried, of the selection and beside it. */
const lengths = [4, 6, 9, 14, 20];
const contexts = [0, 2, 4, 8, 16];

/**
 * Gives the directive by which a browser finds the selected words on their page and nothing else: what an address has
 * after `#:~:`. Words that were selected in part are taken whole, as browsers look for whole words. Gives nothing where
 * nothing is selected, or where no directive is sure to lead there.
 */
export function textDirective(selected: Selected): string | undefined {
  const whole = wholeWords(selected);
  if (whole.words === '') return undefined;
  for (const context of contexts) {
    for (const length of lengths) {
      const directive = directiveOf(whole, length, context);
      if (isSure(whole, directive)) return written(directive);
    }
  }
  return undefined;
}

/** Leaves the white space at both ends of a selection out, and takes in the rest of each word that is in it in part. */
export function wholeWords({ before, words, after }: Selected): Selected {
  const inner = words.trim();
  if (inner === '') return { before: before + words, words: inner, after };
  const at = words.indexOf(inner);
  const [head, tail] = [before + words.slice(0, at), words.slice(at + inner.length) + after];
  const [begun] = wordAcross(head, inner);
  const [, rest] = wordAcross(inner, tail);
  return {
    before: head.slice(0, head.length - begun),
    words: head.slice(head.length - begun) + inner + tail.slice(0, rest),
    after: tail.slice(rest),
  };
}

/** Gives how many characters of the word that two texts part are in each of them. */
function wordAcross(first: string, second: string): [inFirst: number, inSecond: number] {
  const [left, right] = [first.split(/[\n\f]/).at(-1) ?? '', second.split(/[\n\f]/)[0] ?? ''];
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(left + right);
  const word = words.containing(left.length);
  if (!word?.isWordLike) return [0, 0];
  const inFirst = left.length - word.index;
  return inFirst === 0 ? [0, 0] : [inFirst, word.segment.length - inFirst];
}

function directiveOf({ before, words, after }: Selected, length: number, context: number) {
  const beside = {
    prefix: lastWords(nearest(before.split('\n').reverse(), -1), context),
    suffix: firstWords(nearest(after.split('\n'), 0), context),
  };
  const lines = words.split('\n');
  if (lines.length === 1 && words.length <= longest) return { ...beside, start: words, end: '' };
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  // The two ends of one line do not overlap.
  const most = lines.length === 1 ? Math.floor(first.split(/\s+/).length / 2) : Infinity;
  const count = Math.max(1, Math.min(length, most));
  return { ...beside, start: firstWords(first, count), end: lastWords(last, count) };
}

/** Gives what stands in the line beside the selection, or else in the next that says something. */
function nearest(lines: readonly string[], side: 0 | -1): string {
  const line = lines.find((each) => each.trim() !== '' || each.includes('\f')) ?? '';
  return line.split('\f').at(side) ?? '';
}

const wordsIn = (text: string) => text.match(/\S+\s*/g) ?? [];
const firstWords = (text: string, count: number) => wordsIn(text).slice(0, count).join('').trim();
const lastWords = (text: string, count: number) =>
  count === 0 ? '' : wordsIn(text).slice(-count).join('').trim();

/** Tells whether the page has one place alone that a directive fits, and that is the selection. */
function isSure({ before, words, after }: Selected, directive: Directive): boolean {
  const { prefix, start, end, suffix } = directive;
  const page = folded(before + words + after);
  const opening = end === '' ? [prefix, start, suffix] : [prefix, start];
  if ([...page.matchAll(new RegExp(`(?=${inARow(opening)})`, 'g'))].length !== 1) return false;
  if (end === '') return true;
  // Of all ends, a browser takes the first.
  const rest = folded(words.slice(start.length));
  const found = new RegExp(inARow([end, suffix])).exec(rest + folded(after));
  return found !== null && found.index + folded(end).length === rest.length;
}

/** Gives a pattern of texts that follow each other, with or without white space between them. */
function inARow(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => folded(text).replace(/[^\p{L}\p{N}\s]/gu, '\\$&'))
    .join('\\s*');
}

/** Browsers look at letters alone, neither at their case nor at their accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(start),
    encoded(end),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** A hyphen would make a part a prefix or a suffix; a comma and an ampersand are encoded as in any address. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
