import { format } from '../format.ts';

// Jira's renderer and the editors of the cloud differ in places: what either takes for markup is escaped here.
// https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all

/** A backslash protects these characters, and only these; two backslashes are a line break. */
const escapable = /[-#*_+?^~|%{}[\]()!@]/;

function text(words: string): string {
  return (
    words
      // A backslash is itself, unless what follows it would be protected, or could be.
      .replace(/&(?=#?\w+;)|\\/g, (character, at: number) => {
        if (character === '&') return '&amp;';
        const next = words[at + 1] ?? '\\';
        return next === '\\' || escapable.test(next) ? '&#92;' : character;
      })
      // A hyphen within a word stays; any other could strike words out, or be a dash.
      .replace(
        /([^\W_]-(?=[^\W_]))|[-*_+^~|{}[\]!@]|\?(?=\?)|\((?=[\w/+?*!-]{1,7}\))/g,
        (character, kept?: string) => kept ?? `\\${character}`,
      )
      // Faces: :) and ;( have something to protect, :D and :P do not.
      .replace(/([:;])([()])/g, '$1\\$2')
      .replace(/:(?=[DPp])/g, '&#58;')
  );
}

/** Protects what only the beginning of a line makes markup: numbered lists, headings, quotations. */
function atStart(line: string): string {
  return line.replace(/^#/, '\\#').replace(/^(bq|h\d)\./, '$1&#46;');
}

/** Confluence and Jira wiki markup. Where it has no way to mark certain words, they stay unmarked. */
export const confluence = format(
  'confluence',
  'Confluence, Jira',
  {
    text,
    code: (words) => (/[{}]/.test(words) ? text(words) : `{{${text(words)}}}`),
    strong: (written) => (written.includes('*') ? written : `*${written}*`),
    emphasis: (written) => (written.includes('_') ? written : `_${written}_`),
    // A link ends at the first bracket and divides at the first bar, protected or not.
    link: (written, address, words) =>
      /[[\]|]/.test(words) ? `${written} ([${address}])` : `[${written}|${address}]`,
    address: (address) => `[${address}]`,
  },
  {
    heading: (line, level) => `h${level}. ${line}`,
    paragraph: atStart,
    list: (items) => items.map((item) => `* ${atStart(item)}`).join('\n'),
    code(words, language) {
      const macro = words.includes('{code') ? 'noformat' : 'code';
      const opening = language && macro === 'code' ? `code:${language}` : macro;
      return `{${opening}}\n${words}\n{${macro}}`;
    },
  },
);
