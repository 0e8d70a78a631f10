import { format } from '../format.ts';

/** Writes characters that HTML has a use for as references. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&${names[character]};`);
}

const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

const element = (name: string, content: string) => `<${name}>${content}</${name}>`;

const link = (written: string, address: string) =>
  `<a href="${escapeHtml(address)}">${written}</a>`;

/** HTML, also for the rich text of the clipboard. */
export const html = format(
  'html',
  'HTML',
  {
    text: escapeHtml,
    code: (text) => element('code', escapeHtml(text)),
    strong: (written) => element('strong', written),
    emphasis: (written) => element('em', written),
    link,
    address: (address) => link(escapeHtml(address), address),
  },
  {
    heading: (line, level) => element(`h${level}`, line),
    paragraph: (line) => element('p', line),
    list: (items) => element('ul', items.map((item) => element('li', item)).join('')),
    code: (text) => element('pre', element('code', escapeHtml(text))),
    between: '\n',
  },
);
