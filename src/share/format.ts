import type { Block, Inline, Span } from './blocks.ts';

/** How a format spells the parts of a line. What it gets as `written` is spelt already. */
export interface Spelling {
  readonly text: (text: string) => string;
  readonly code: (text: string) => string;
  readonly strong: (written: string) => string;
  readonly emphasis: (written: string) => string;
  readonly link: (written: string, address: string, text: string) => string;
  readonly address: (address: string) => string;
}

/** How a format sets lines as blocks. */
export interface Setting {
  readonly heading: (line: string, level: number) => string;
  readonly paragraph: (line: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly code: (text: string, language: string | undefined) => string;
  /** Finishes a line once all its parts are written. */
  readonly line?: (line: string) => string;
  readonly between?: string;
}

/** A way to write a text for another place. */
export interface Format {
  readonly id: string;
  /** What a menu calls it. */
  readonly label: string;
  /** Writes a whole text. */
  readonly write: (blocks: readonly Block[]) => string;
  /** Writes parts that are to stand within a line. */
  readonly line: (parts: readonly Inline[]) => string;
}

/** Makes a format of its spelling and its setting. */
export function format(id: string, label: string, spelling: Spelling, setting: Setting): Format {
  const line = (parts: readonly Inline[]) => {
    const written = parts
      .map((part) => writePart(spelling, part))
      .join('')
      .replace(/ +/g, ' ')
      .trim();
    return setting.line?.(written) ?? written;
  };
  const block = (each: Block) => {
    if (each.kind === 'heading') return setting.heading(line(each.parts), each.level);
    if (each.kind === 'paragraph') return setting.paragraph(line(each.parts));
    if (each.kind === 'list') return setting.list(each.items.map(line));
    return setting.code(each.text.trimEnd(), each.language);
  };
  const between = setting.between ?? '\n\n';
  return { id, label, line, write: (blocks) => `${blocks.map(block).join(between)}\n` };
}

function writePart(spelling: Spelling, part: Inline): string {
  if (!('href' in part)) return writeSpan(spelling, part);
  const { href, spans } = part;
  const [before, text, after] = apart(spans.map((span) => span.text).join(''));
  const written = spans
    .map((span) => writeSpan(spelling, span))
    .join('')
    .trim();
  // A relative address means another page wherever the text is pasted, so that it is no link.
  if (!/^[a-z][a-z\d+.-]*:/i.test(href)) return before + (written || spelling.text(href)) + after;
  const isBare = text === '' || text === href;
  const address = inert(href);
  return (
    before + (isBare ? spelling.address(address) : spelling.link(written, address, text)) + after
  );
}

function writeSpan(spelling: Spelling, { text, mark }: Span): string {
  const [before, words, after] = apart(text);
  if (words === '') return before;
  if (mark === 'code') return before + spelling.code(words) + after;
  const written = spelling.text(words);
  return before + (mark ? spelling[mark](written) : written) + after;
}

/** Parts words from the spaces at their ends, which stay outside marks and links, as most formats ask for. */
function apart(text: string): [before: string, words: string, after: string] {
  const [, before = '', words = '', after = ''] =
    /^( ?)(.*?)( ?)$/.exec(text.replace(/[\t-\r ]+/g, ' ')) ?? [];
  return [before, words, after];
}

/** Percent-encodes what no format takes for markup within an address, which leads to the same page. */
function inert(address: string): string {
  return address.replace(/[^\w\-.:/?#@!$&+,;=%]/gu, (character) =>
    encodeURIComponent(character).replace(
      /[~'()*]/,
      (spared) => `%${spared.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
}
