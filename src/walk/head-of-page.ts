import { titleOfPage } from '../title-of-page.ts';
import { addressOfPath } from '../site-addresses.ts';
import { choicesOf, wordsOfOpen, type PageWords } from '../tree/path-words.ts';
import { positionInWords, positionOf } from '../tree/position.ts';
import type { Path, Tree } from '../tree/tree.ts';

/** Gives what the head of a question's page says, its position first; `plain` gives the words of a text with marks. */
export function wordsOfQuestion(
  tree: Tree,
  path: Path,
  plain: (text: string) => string,
): PageWords {
  const { title, description } = wordsOfOpen(tree, path, plain);
  return { title: `${positionInWords(positionOf(tree, path))}: ${title}`, description };
}

/** Makes the head of one question's page that of another's: what tells of the one is made to tell of the other. */
export function showHead(tree: Tree, from: Path, to: Path, site: string): void {
  document.title = titleOfPage(wordsOfQuestion(tree, to, wordsOfHtml).title, { name: site });
  const [old, stem] = toldOf(tree, from);
  const [now, nowStem] = toldOf(tree, to);
  // An address ends with the path: with a slash, or with the kind of a file.
  const before = [...old, new RegExp(`${stem}(?=(/|\\.\\w+)$)`)];
  const after = [...now, nowStem];
  for (const element of document.head.querySelectorAll('meta,link')) {
    for (const attribute of element.attributes) {
      before.some((told, index) => {
        const { value } = attribute;
        attribute.value = value.replace(told, () => after[index] ?? '');
        return attribute.value !== value;
      });
    }
  }
}

/** Gives the texts that tell of a question in its head, what holds others first; and its address without the last slash. */
function toldOf(tree: Tree, path: Path): [texts: string[], stem: string] {
  const { title, description } = wordsOfOpen(tree, path, wordsOfHtml);
  return [[description, title, choicesOf(tree, path)], addressOfPath(path.id).slice(0, -1)];
}

function wordsOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
