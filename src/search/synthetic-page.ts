import type { SearchRecord } from './records.ts';

/** What a word counts by the place where it stands. A verdict repeats its card, which is to be found first. */
const weights = { heading: 3, text: 1, verdict: 0.3 };

/** In a short heading each word says more: “asyncio” stands for the whole card, “A task, or its error, gets lost” does not for tasks. */
function weightOfTitle(title: string): number {
  return Math.max(5, 10 - title.split(' ').length);
}

/**
 * Gives a page of HTML for Pagefind that holds one section and nothing else. A custom record would need no HTML, but
 * Pagefind weighs words only by elements.
 */
export function syntheticPage({ title, trail, passages, language, verdict }: SearchRecord): string {
  const weigh = (weight: number) => (verdict ? weights.verdict : weight);
  return [
    `<html lang="${escaped(language)}"><body>`,
    paragraph(title, weigh(weightOfTitle(title)), 'title'),
    `<i data-pagefind-meta="trail:${escaped(trail.join(' › '))}"></i>`,
    ...passages.map(({ text, heads }) =>
      paragraph(text, weigh(heads ? weights.heading : weights.text)),
    ),
    '</body></html>',
  ].join('\n');
}

function paragraph(text: string, weight: number, meta?: string): string {
  const named = meta === undefined ? '' : ` data-pagefind-meta="${meta}"`;
  return `<p data-pagefind-weight="${weight}"${named}>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
