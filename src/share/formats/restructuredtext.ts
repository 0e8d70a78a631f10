import { format } from '../format.ts';

// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules

/** Stands where markup meets text: an escaped space, which is not shown, is needed there unless there is a border. */
const border = '\0';

const bordered = (written: string) => border + written + border;

function text(words: string): string {
  return words.replace(/[\\`*_|<]|:(?=[:`])/g, '\\$&');
}

/** An underscore at the end would make it the name of another link. */
const target = (address: string) => `<${address.replace(/_$/, '\\_')}>`;

/** Escapes what only the beginning of a line makes markup: lists, options, fields, rules, comments, enumerations. */
function atStart(line: string): string {
  if (/^\\+$/.test(line)) return `\\ ${line}`;
  return line.replace(/^[!-)+-/:-@[\]^{}~•‣⁃]|^([a-z]|\d+|[ivxlcdm]+)[.)]/i, '\\$&');
}

/** Gives how long a title's underline must be: some characters are two columns wide, and four is the least. */
function columnsOf(line: string): number {
  return Math.max(4, atStart(line).replace(/[^\0-\u10ff]/g, 'xx').length);
}

/** reStructuredText, for Sphinx and docutils. */
export const restructuredText = format(
  'restructuredtext',
  'reStructuredText',
  {
    text,
    // A literal has no escapes and ends at two backticks; the role has escapes.
    code: (words) =>
      bordered(words.includes('`') ? `\`${text(words)}\`:literal:` : `\`\`${words}\`\``),
    strong: (written) => bordered(`**${written}**`),
    emphasis: (written) => bordered(`*${written}*`),
    // Markup does not nest, so a link has plain words. Two underscores: links of the same words may differ.
    link: (_, address, words) => bordered(`\`${text(words)} ${target(address)}\`__`),
    // A bare address ends before punctuation.
    address: (address) =>
      bordered(/[a-z\d/]$/i.test(address) ? address : `\`${target(address)}\`__`),
  },
  {
    line: (line) =>
      line
        .replace(/(^|\s)\0/g, '$1')
        .replace(/\0(?=[\s.,;:!?)]|$)/g, '')
        .replace(/\0+/g, '\\ '),
    heading: (line, level) =>
      `${atStart(line)}\n${'=-~'.charAt(level - 2).repeat(columnsOf(line))}`,
    paragraph: atStart,
    list: (items) => items.map((item) => `- ${atStart(item)}`).join('\n'),
    code: (words, language) =>
      `${language ? `.. code-block:: ${language}` : '::'}\n\n${words.replace(/^(?=.)/gm, '    ')}`,
  },
);
