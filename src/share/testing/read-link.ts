import { convert } from '@asciidoctor/core';
import { Parser } from 'commonmark';
import { JSDOM } from 'jsdom';
import wtf from 'wtf_wikipedia';

// What a real parser finds where one link was written: its address and its words, or "no link" and what there is.

/** What a parser has found. */
export type FoundLink = readonly [address: string, words: string];

/** Reads Markdown by the parser of its specification (https://spec.commonmark.org/0.31.2/). */
export function linkInMarkdown(text: string): FoundLink {
  const paragraph = new Parser().parse(text).firstChild;
  const link = paragraph?.firstChild;
  if (link?.type !== 'link' || link.next || paragraph?.next) return none(text);
  let words = '';
  const walker = link.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.node.type === 'text') words += step.node.literal ?? '';
    else if (step.node.type !== 'link') return none(text);
  }
  return [link.destination ?? '', words];
}

/** Reads HTML as a browser does. */
export function linkInHtml(text: string): FoundLink {
  const { childNodes } = JSDOM.fragment(text);
  const [link] = childNodes;
  const isAlone = childNodes.length === 1 && link?.childNodes.length === 1;
  if (!isAlone || link.nodeName !== 'A') return none(text);
  return [(link as Element).getAttribute('href') ?? '', link.textContent ?? ''];
}

/** Reads AsciiDoc by Asciidoctor. */
export async function linkInAsciiDoc(text: string): Promise<FoundLink> {
  const page = JSDOM.fragment(String(await convert(text)));
  return linkInHtml(page.querySelector('.paragraph > p')?.innerHTML ?? '');
}

/** Reads MediaWiki's markup by wtf_wikipedia. */
export function linkInMediaWiki(text: string): FoundLink {
  // Unlike MediaWiki, it ends a link where a sentence ends, takes some references for what they stand for, and leaves out
  // empty parentheses.
  const sentence = text.replace(
    /&(amp|lt|gt);|[.!?](?="?(\s|\]))|\((?=[,;: ]+\))/g,
    (sign) => `&#${decoded(sign).charCodeAt(0)};`,
  );
  const found = [wtf(`See ${sentence} there`).sentences()].flat();
  const links = found.flatMap((each) => each?.links() ?? []);
  const [link] = links.map((each) => each.json() as { site?: string; text?: string });
  if (links.length !== 1 || link?.site === undefined) return none(text);
  return [decoded(link.site), decoded(link.text ?? '')];
}

function decoded(text: string): string {
  return text.replace(/&#?\w+;/g, (reference) => JSDOM.fragment(reference).textContent ?? '');
}

function none(text: string): FoundLink {
  return ['no link', text];
}
