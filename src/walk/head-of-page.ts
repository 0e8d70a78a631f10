import { titleOfPage } from '../site.ts';
import { wordsOfPath, type PageWords } from '../tree/path-words.ts';
import { positionInWords, positionOf } from '../tree/position.ts';
import type { Path, Tree } from '../tree/tree.ts';

/** Gives what the head of a question's page says, its position first; `plain` gives the words of a text with marks. */
export function wordsOfQuestion(
  tree: Tree,
  path: Path,
  plain: (text: string) => string,
): PageWords {
  const { title, description } = wordsOfPath(tree, path, plain);
  return { title: `${positionInWords(positionOf(tree, path))}: ${title}`, description };
}

/** Makes the head of the page that of another question; the tree's texts are HTML. */
export function showHead(tree: Tree, path: Path, site: string): void {
  const { title, description } = wordsOfQuestion(tree, path, wordsOfHtml);
  document.title = titleOfPage(title, { name: site });
  document.querySelector('meta[name=description]')?.setAttribute('content', description);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (canonical) canonical.href = new URL(location.pathname, canonical.href).href;
}

function wordsOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
