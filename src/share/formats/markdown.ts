import { format } from '../format.ts';

/** CommonMark: any ASCII punctuation can be escaped. https://spec.commonmark.org/0.31.2/#backslash-escapes */
function text(words: string): string {
  // Beyond CommonMark: | (tables), ~ (struck out), $ (formulas), { } (attributes), -- (dashes) are markup somewhere.
  // A bare address is made a link as it stands, backslashes and all, so that it must not look like one.
  return words
    .replace(/[\\`*_[\]<>#|~${}]|&(?=#?\w+;)|-(?=-)|:(?=\/\/)|!$/g, '\\$&')
    .replace(/\bwww(?=\.)/gi, '$&\\');
}

/** Escapes what only the beginning of a line makes markup: lists, rules, definitions. */
function atStart(line: string): string {
  return line.replace(/^[-+=:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Gives as many backticks as no run within the text has, at least so many. */
function fence(within: string, least: number): string {
  const longest = Math.max(0, ...(within.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** Markdown, as GitHub, GitLab and Gitea read it. */
export const markdown = format(
  'markdown',
  'Markdown',
  {
    text,
    code(words) {
      // One backtick where there is none inside; a space apart from a backtick at the end, which is not shown.
      const ticks = words.includes('`') ? fence(words, 2) : '`';
      const space = /^`|`$/.test(words) ? ' ' : '';
      return ticks + space + words + space + ticks;
    },
    strong: (written) => `**${written}**`,
    emphasis: (written) => `*${written}*`,
    link: (written, address) => `[${written}](${address.replace(/&(?=#?\w+;)/g, '\\&')})`,
    address: (address) => `<${address}>`,
  },
  {
    heading: (line, level) => `${'#'.repeat(level)} ${line}`,
    paragraph: atStart,
    list: (items) => items.map((item) => `- ${atStart(item)}`).join('\n'),
    code: (words, language = '') => `${fence(words, 3)}${language}\n${words}\n${fence(words, 3)}`,
  },
);

/** Writes words so that Markdown takes them for nothing else. */
export function plainMarkdown(words: string): string {
  return markdown.line([{ text: words }]);
}
