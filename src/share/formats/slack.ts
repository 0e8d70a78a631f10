import { format } from '../format.ts';

// https://docs.slack.dev/messaging/formatting-message-text: three characters have an escape, and no others.

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What has no escape is written as its nearest likeness, where it could open or close a mark. */
const likenesses: Record<string, string> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** Stands where a mark meets text: Slack sees one only beside spaces, punctuation, or a space without width. */
const border = '\0';

const bordered = (written: string) => border + written + border;

const escaped = (words: string) => words.replace(/[&<>]/g, (character) => names[character] ?? '');

const alike = (words: string, which: RegExp) =>
  words.replace(which, (character) => likenesses[character] ?? character);

/** A mark within a word, or between spaces, is none. */
function text(words: string): string {
  return escaped(alike(words, /`|(?<![\p{L}\p{N}])[*_~](?=\S)|(?<=\S)[*_~](?![\p{L}\p{N}])/gu));
}

/** A soft hyphen, which is not shown, before what would be a quotation. */
const atStart = (line: string) => line.replace(/^&gt;/, '\u00ad&gt;');

/** Slack's mrkdwn, for workflows, webhooks and apps; what people type there takes rich text. */
export const slack = format(
  'slack',
  'Slack mrkdwn',
  {
    text,
    code: (words) => bordered(`\`${escaped(alike(words, /`/g))}\``),
    strong: (written) => bordered(`*${written}*`),
    emphasis: (written) => bordered(`_${written}_`),
    // The label of a link has no marks.
    link: (_, address, words) => `<${escaped(address)}|${text(words)}>`,
    address: (address) => `<${escaped(address)}>`,
  },
  {
    line: (line) =>
      line
        .replace(/\0\0|(?<=[\p{L}\p{N}])\0|\0(?=[\p{L}\p{N}])/gu, '\u200b')
        .replaceAll(border, ''),
    heading: (line) => `*${atStart(line)}*`,
    paragraph: atStart,
    list: (items) => items.map((item) => `• ${item}`).join('\n'),
    code: (words) => `\`\`\`\n${escaped(words.replaceAll('```', 'ˋˋˋ'))}\n\`\`\``,
  },
);
