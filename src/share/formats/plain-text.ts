import { format } from '../format.ts';

const same = (written: string) => written;

/** Plain text: nothing is markup, so nothing is escaped; addresses follow their words. */
export const plainText = format(
  'plain-text',
  'Plain text',
  {
    text: same,
    code: same,
    strong: same,
    emphasis: same,
    link: (written, address) => `${written} (${address})`,
    address: same,
  },
  {
    heading: same,
    paragraph: same,
    list: (items) => items.map((item) => `- ${item}`).join('\n'),
    code: (text) => text.replace(/^(?=.)/gm, '    '),
  },
);
