/** What is no part of a page's text: ways about the site, controls, drawings, and what the page says of its own marks. */
const leftOut = [
  'script, style, template, noscript, dialog, button, svg, wbr, nav:not(.trail), .trail a',
  '.contents, .chart-frame, .whole-chart, .receipt, .ways-back, .marks, .history, .unseen:not(h1 *)',
  '.mark:not([data-number]), [hidden], [aria-hidden=true]',
].join(', ');

/** The element that stands for a mark with a source; `data-number` is the source's. */
export const sourceMark = 'source-mark';

/**
 * Makes a copy of a part of a page that says in plain elements what the page says in its own: details unfolded, remarks
 * quoted, names of programs' outputs in words, a mark with a source as `sourceMark`. `follow` gives the address to write
 * for a link, `permanent` that for a heading's link to itself, by its id.
 */
export function textOfPage(
  part: Element,
  follow: (link: string) => string,
  permanent: (id: string) => string,
): Element {
  const text = part.cloneNode(true) as Element;
  const each = (selector: string, change: (element: Element) => void) =>
    text.querySelectorAll(selector).forEach(change);
  each(leftOut, (element) => element.remove());
  each('.mark', (mark) => {
    const stand = made(mark, sourceMark);
    stand.setAttribute('data-number', mark.getAttribute('data-number') ?? '');
    mark.replaceWith(stand);
  });
  each('a[href]', (link) => {
    const to = link.getAttribute('href') ?? '';
    const isAnchor = link.matches('.anchor[href^="#"]');
    link.setAttribute('href', isAnchor ? permanent(to.slice(1)) : follow(to));
    // What hovering tells is told to nobody here.
    link.removeAttribute('title');
  });
  each('img[src]', (image) => image.setAttribute('src', follow(image.getAttribute('src') ?? '')));
  each('.badge', (badge) => {
    const words = badge.textContent.trim();
    // It may be all that is said of something, and else is a remark.
    const isTold = /:\s*$/.test(badge.previousSibling?.textContent ?? '');
    badge.replaceWith(isTold ? words : ` (${words})`);
  });
  each('.trail', (trail) => trail.prepend(bold(trail, trail.getAttribute('aria-label') ?? '')));
  each('pre[aria-label]', (pre) =>
    pre.before(made(pre, 'p', `${pre.getAttribute('aria-label')}:`)),
  );
  each('summary', (summary) => {
    const words = bold(summary, '');
    words.firstElementChild?.append(...summary.childNodes);
    summary.replaceWith(words);
  });
  each('dt', (term) => {
    const words = made(term, 'strong');
    words.append(...term.childNodes);
    term.append(words);
  });
  each('.aside', quote);
  each('thead', oneHead);
  return text;
}

/** A remark names its kind, which the page tells by a sign and a colour. */
function quote(aside: Element): void {
  const kind = aside.getAttribute('aria-label') ?? '';
  const title = aside.querySelector('.aside-title');
  const words = title?.textContent.trim() ?? '';
  title?.replaceWith(bold(aside, words === kind ? words : `${kind}: ${words}`));
  const quoted = made(aside, 'blockquote');
  quoted.append(...aside.childNodes);
  aside.replaceWith(quoted);
}

/** Markdown has one row of heads: the names of groups over them become the first row below. */
function oneHead(head: Element): void {
  const [groups, names] = head.querySelectorAll('tr');
  if (groups === undefined || names === undefined) return;
  names.prepend(made(head, 'td'));
  const row = made(head, 'tr');
  for (const group of groups.children) {
    const columns = Number(group.getAttribute('colspan') ?? 1);
    for (let column = 0; column < columns; column += 1) {
      row.append(made(head, 'td', group.textContent.trim()));
    }
  }
  head.parentElement?.querySelector('tbody')?.prepend(row);
  groups.remove();
}

function bold(near: Element, words: string): Element {
  const paragraph = made(near, 'p');
  paragraph.append(made(near, 'strong', words));
  return paragraph;
}

function made(near: Element, name: string, words = ''): Element {
  const element = near.ownerDocument.createElement(name);
  element.textContent = words;
  return element;
}
