import { format } from '../format.ts';
import { escapeHtml } from './html.ts';

const reference = (character: string) => `&#${character.charCodeAt(0)};`;

/** A character reference is never markup. https://www.mediawiki.org/wiki/Help:Formatting */
function text(words: string): string {
  return (
    escapeHtml(words)
      .replace(/&quot;/g, '"')
      // An apostrophe within a word stays; two in a row, or one beside our own, would be a mark.
      .replace(/[[\]{}|~=]|\B'|'\B|_(?=_)|-(?=---)/g, reference)
  );
}

/** Writes what only the beginning of a line makes markup as references: lists, definitions, rules. */
function atStart(line: string): string {
  return line.replace(/^[*#:;-]/, reference);
}

/** References are read in addresses, too. */
const target = (address: string) => address.replace(/&(?=#?\w+;)/g, '&amp;');

/** MediaWiki's markup, as in Wikipedia. */
export const mediawiki = format(
  'mediawiki',
  'MediaWiki',
  {
    text,
    code: (words) => `<code>${text(words)}</code>`,
    strong: (written) => `'''${written}'''`,
    emphasis: (written) => `''${written}''`,
    link: (written, address) => `[${target(address)} ${written}]`,
    address: target,
  },
  {
    heading: (line, level) => `${'='.repeat(level)} ${line} ${'='.repeat(level)}`,
    paragraph: atStart,
    list: (items) => items.map((item) => `* ${atStart(item)}`).join('\n'),
    code: (words) => `<pre>\n${escapeHtml(words)}\n</pre>`,
  },
);
