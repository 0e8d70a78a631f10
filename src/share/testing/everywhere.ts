import type { Block, Inline } from '../blocks.ts';

/** Gives a text that says the same words in every place that words can stand. */
export function everywhere(text: string): Block[] {
  const link: Inline = { href: 'https://example.org/s/id/', spans: [{ text }] };
  return [
    { kind: 'heading', level: 2, parts: [{ text }] },
    { kind: 'paragraph', parts: [{ text }] },
    { kind: 'list', items: [[{ text }], [link], [{ text: 'a ' }, link, { text: ' z' }]] },
    { kind: 'paragraph', parts: [{ text, mark: 'code' }, { text: ' is code, ' }, link] },
    { kind: 'paragraph', parts: [{ text: 'So ' }, { text, mark: 'strong' }, { text: ' or ' }] },
    { kind: 'heading', level: 3, parts: [{ text, mark: 'emphasis' }] },
    { kind: 'code', text },
  ];
}

/** Gives what a parser must find in that text, as `readMarkdown` and its like tell it. */
export function everywhereRead(given: string): string[] {
  const text = given.replace(/ +/g, ' ');
  const link = `⟦https://example.org/s/id/ ${text}⟧`;
  return [
    `heading 2: ${text}`,
    `paragraph: ${text}`,
    `item: ${text}`,
    `item: ${link}`,
    `item: a ${link} z`,
    `paragraph: ⟦code ${text}⟧ is code, ${link}`,
    `paragraph: So ⟦strong ${text}⟧ or`,
    `heading 3: ⟦emphasis ${text}⟧`,
    `code : ${given}`,
  ];
}
