import { format } from '../format.ts';

// A character reference is no markup anywhere: what Asciidoctor could take for some is written as one.
// https://docs.asciidoctor.org/asciidoc/latest/subs/replacements/

const reference = (character: string) => `&#${character.charCodeAt(0)};`;

/** What Asciidoctor takes for marks, macros, attributes, links and lists, or replaces by other characters; not all of it alone. */
const markup =
  /[\\[\]|`*#^~{}<>&+='@]|(?<![^\W_])_|_(?![^\W_])|-(?=-)|\.(?=\.)|\$(?=\$)|:(?=\S)|\((?=\(|(C|R|TM)\))/g;

function text(words: string): string {
  // Two semicolons end the term of a list, and references end in one.
  return words.replace(markup, reference).replace(/(?<=;);/g, reference);
}

/** Writes what only the beginning of a line makes markup: lists, titles, comments, attributes, admonitions. */
function atStart(line: string): string {
  return line
    .replace(/^([-.•:]|\/(?=\/))/, reference)
    .replace(/(?<=^([a-z]|\d+|[ivx]+))[.)](?= )/i, reference)
    .replace(/(?<=^(NOTE|TIP|IMPORTANT|WARNING|CAUTION)):/, reference);
}

/** An address passes through whatever it is made of: https://docs.asciidoctor.org/asciidoc/latest/macros/complex-urls/ */
function target(address: string): string {
  const isPlain =
    /^[a-z]+:\/\/[\w.:/%-]*(#[\w-]+)?$/i.test(address) && !/--|\.\.|::|__|\b_|_\b/.test(address);
  return isPlain ? address : `pass:c[${address}]`;
}

/** AsciiDoc, as Asciidoctor reads it. */
export const asciidoc = format(
  'asciidoc',
  'AsciiDoc',
  {
    text,
    // The doubled marks hold within words, too.
    code: (words) => `\`\`${text(words)}\`\``,
    strong: (written) => `**${written}**`,
    emphasis: (written) => `__${written}__`,
    link: (written, address) => `link:${target(address)}[${written}]`,
    address: (address) => `link:${target(address)}[]`,
  },
  {
    heading: (line, level) => `${'='.repeat(level)} ${line}`,
    paragraph: atStart,
    list: (items) => items.map((item) => `* ${atStart(item)}`).join('\n'),
    code(words, language) {
      const longest = Math.max(3, ...(words.match(/^-+$/gm) ?? []).map(({ length }) => length));
      const fence = '-'.repeat(longest + 1);
      const style = [
        ...(language ? ['source', language] : []),
        // Without it, <1> would be the number of a remark.
        ...(/<(!--)?[\d.]/.test(words) ? ['subs=specialchars'] : []),
      ];
      const above = style.length > 0 ? `[${style.join(',')}]\n` : '';
      return `${above}${fence}\n${words}\n${fence}`;
    },
  },
);
