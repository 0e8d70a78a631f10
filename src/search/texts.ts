/** A heading and the text that follows it. */
export interface HeadedText {
  /** The heading's id; empty where the page's h1 has none. */
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** A piece of a section's text. */
export interface Passage {
  readonly text: string;
  /** Whether it heads what follows, as the summary of details does. */
  readonly heads: boolean;
}

/** What nobody searches for: ways about the site, controls, drawings, and what the page says of its own marks. */
const leftOut = [
  'nav, button, svg, dialog, script, style, template, noscript',
  '.contents, .chart-frame, .whole-chart, .marks, [hidden], [aria-hidden=true]',
  '[data-pagefind-ignore]',
].join(', ');

/** Within these, words go on without a space. */
const inline = new Set(
  'a abbr b bdi cite code em i kbd mark q s samp small span strong sub sup td th time u var wbr'.split(
    ' ',
  ),
);

/** Splits a part of a page at its h1, h2 and h3 that can be linked to; what precedes the first belongs to it. */
export function textsOf(root: Element): HeadedText[] {
  const before: Passage[] = [];
  const found: (HeadedText & { passages: Passage[] })[] = [];
  const add = (text: string, heads = false) => {
    const passages = found.at(-1)?.passages ?? before;
    const last = passages.at(-1);
    if (last?.heads === heads) passages[passages.length - 1] = { text: last.text + text, heads };
    else passages.push({ text, heads });
  };
  /** Ends what is said with a sign, which stands right behind it. */
  const end = (sign: string) => {
    const passages = found.at(-1)?.passages ?? before;
    const last = passages.pop();
    if (last) passages.push({ ...last, text: last.text.trimEnd() + sign });
  };
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) return add(node.nodeValue ?? '');
    if (!isElement(node) || node.matches(leftOut)) return;
    if (node.matches('h1, h2[id], h3[id]')) {
      const level = Number(node.tagName[1]);
      found.push({ id: node.id, level, title: tidy(wordsOf(node)), passages: [] });
    } else if (node.matches('summary')) {
      add(` ${wordsOf(node)} `, true);
    } else {
      // What a row says of several cards alike is said once.
      if (node.matches('td') && isSaidBefore(node)) return;
      // The cells of a row would read as one sentence.
      if (node.matches('td + td, th + th')) add(' · ');
      else if (node.matches('td + th')) add(' ');
      const space = inline.has(node.localName) ? '' : ' ';
      add(space);
      node.childNodes.forEach(visit);
      if (node.matches('dt, th:has(+ td)')) end(': ');
      else if (node.matches('tr')) end('. ');
      else add(space);
    }
  };
  visit(root);
  found[0]?.passages.unshift(...before);
  return found.map((heading) => ({
    ...heading,
    passages: heading.passages
      .map(({ text, heads }) => ({ text: tidy(text), heads }))
      .filter(({ text }) => text !== ''),
  }));
}

/** Tells whether a cell says nothing, or what a cell before it in its row says, too. */
function isSaidBefore(cell: Element): boolean {
  const before = [...(cell.parentElement?.children ?? [])].slice(
    0,
    (cell as HTMLTableCellElement).cellIndex,
  );
  const words = tidy(wordsOf(cell));
  return words === '' || before.some((each) => tidy(wordsOf(each)) === words);
}

/** Gives the words of a heading, without those of a link to itself. */
function wordsOf(element: Element): string {
  return [...element.childNodes]
    .filter((node) => !(isElement(node) && node.matches(leftOut)))
    .map((node) => (isElement(node) ? wordsOf(node) : (node.nodeValue ?? '')))
    .join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
