/** Some words of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in words, of which some, by their place, were found. */
export interface FoundText {
  readonly text: string;
  readonly found: ReadonlySet<number>;
}

/** What stands before and after a word, such as quotes, brackets and full stops: they were not asked for. */
const punctuation = /^([^\p{L}\p{N}_]*)(.*?)([^\p{L}\p{N}_]*)$/su;

/** Gives the words of a text from one place to another, those that were found marked, without their punctuation. */
export function piecesOf({ text, found }: FoundText, start = 0, end = Infinity): Piece[] {
  const pieces: Piece[] = [];
  const add = (more: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + more, marked };
    else if (more !== '') pieces.push({ text: more, marked });
  };
  for (const [offset, word] of text.split(' ').slice(start, end).entries()) {
    const place = start + offset;
    const [, before = '', core = '', after = ''] = punctuation.exec(word) ?? [];
    // Two words side by side have one mark, where nothing but a space stands between them.
    const joins = found.has(place - 1) && found.has(place) && before === '';
    if (offset > 0) add(' ', joins && pieces.at(-1)?.marked === true);
    if (!found.has(place)) add(word, false);
    else [before, core, after].forEach((part, index) => add(part, index === 1));
  }
  return pieces;
}

/** Gives so many words of a text, from `start` on, that as many as possible of those found are among them. */
export function excerptOf(text: FoundText, start: number, length: number): Piece[] {
  const places = [...text.found].filter((place) => place >= start).sort((a, b) => a - b);
  const total = text.text.split(' ').length;
  let best = { first: start, held: 0 };
  for (const place of places) {
    const held = places.filter((other) => other >= place && other < place + length).length;
    if (held > best.held) best = { first: place, held };
  }
  // A few words before the first one found, to read it in; and no gap at the end.
  const lead = Math.floor(length / 6);
  const first = Math.max(start, Math.min(best.first - lead, total - length));
  const pieces = piecesOf(text, first, first + length);
  return [
    ...(first > start ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(first + length < total ? [{ text: ' …', marked: false }] : []),
  ];
}
