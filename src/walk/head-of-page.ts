import { titleOfPage } from '../site.ts';
import { wordsOfPath, type PageWords } from '../tree/path-words.ts';
import { positionInWords, positionOf } from '../tree/position.ts';
import type { Path, Tree } from '../tree/tree.ts';

/** Gives what the head of a question's page says: its position first; in the marks that the tree's texts have. */
export function wordsOfQuestion(tree: Tree, path: Path): PageWords {
  const { title, description } = wordsOfPath(tree, path, String);
  return { title: `${positionInWords(positionOf(tree, path))}: ${title}`, description };
}

/** Makes the head of the page that of another question. */
export function showHead(tree: Tree, path: Path, site: string): void {
  const { title, description } = wordsOfQuestion(tree, path);
  document.title = titleOfPage(title, { name: site });
  // The texts are HTML here: their words alone are wanted.
  const words = new DOMParser().parseFromString(description, 'text/html').body.textContent ?? '';
  document.querySelector('meta[name=description]')?.setAttribute('content', words);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (canonical) canonical.href = new URL(location.pathname, canonical.href).href;
}
