import { hydrate, render } from 'preact';
import { frameIds } from '../reading/fixed-sections.ts';
import { href } from '../site.ts';
import { addressOfPath } from '../site-addresses.ts';
import type { Path } from '../tree/tree.ts';
import { showPath } from '../shell/chart/show-path.ts';
import { chartState } from '../tree/chart-state.ts';
import { showHead } from './head-of-page.ts';
import { listenToKeys } from './keys.ts';
import { Walk } from './Walk.tsx';
import { treeOfWalk, type WalkData } from './walk-tree.ts';

// Takes an answer that leads to a question in place; every other link, and every other page, is the browser's.

const main = document.querySelector('main');
const data = document.getElementById(frameIds.walkData)?.textContent;
const root = document.querySelector('.walk-island');
if (main) listenToKeys(main);
// A copy of the page within another (srcdoc) has no address; what its links lead to still has.
if (document.referrer.startsWith(new URL(href(addressOfPath('')), document.baseURI).href)) {
  // A step that loads a page ends where one in place does. Nothing tells any more whether it was clicked on, and
  // unless told, a browser draws a ring as if it had not been.
  const quietly: FocusOptions & { focusVisible: boolean } = {
    preventScroll: true,
    focusVisible: false,
  };
  document.querySelector('h1')?.focus(quietly);
}
if (main && data && root) start(JSON.parse(data) as WalkData, main, root);

function start(walk: WalkData, main: HTMLElement, root: Element): void {
  const tree = treeOfWalk(walk);
  const questions = new Map(
    tree.paths
      .filter(({ end }) => 'box' in end)
      .map((path) => [href(addressOfPath(path.id)), path]),
  );
  const here = questions.get(location.pathname);
  // A frame or a mirror may show the page at an address of its own: it then works as HTML does.
  if (!here) return;
  hydrate(<Walk tree={tree} taken={here.id} />, root);

  const chart = main.querySelector<SVGElement>('svg.chart');
  let shown = here;
  // What has come under a pointer that rests is not pointed at. The document stays that of a fresh load.
  const rests = new CSSStyleSheet({ disabled: true });
  rests.replaceSync('.answers a:hover{border-color:var(--line-strong);box-shadow:none}');
  document.adoptedStyleSheets.push(rests);
  addEventListener('pointermove', () => (rests.disabled = true));
  const show = (path: Path) => {
    // What is open over the page belongs to the question that was there before.
    main.querySelectorAll('dialog').forEach((open) => open.close());
    main.querySelectorAll<HTMLElement>(':popover-open').forEach((open) => open.hidePopover());
    render(<Walk tree={tree} taken={path.id} />, root);
    showHead(tree, shown, path, walk.site);
    shown = path;
    if (chart) showPath(chart, chartState(tree, path), (id) => href(addressOfPath(id)));
    root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    rests.disabled = false;
  };
  main.addEventListener('click', (event) => {
    const { altKey, button, ctrlKey, defaultPrevented, detail, metaKey, shiftKey, target } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
    const link = target instanceof Element && target.closest('a');
    // Whoever clicks twice has answered one question, and not the next one, too, which stands there by then.
    if (detail > 1 && link && link.closest('.answers')) return event.preventDefault();
    const path = link ? questions.get(pathnameOf(link)) : undefined;
    if (!path) return;
    try {
      history.pushState(null, '', href(addressOfPath(path.id)));
    } catch {
      // A browser may keep the history from a page without an origin: the link leads on by itself.
      return;
    }
    event.preventDefault();
    show(path);
    scrollTo(0, 0);
  });
  addEventListener('popstate', () => {
    const path = questions.get(location.pathname);
    if (!path) location.reload();
    // A link to a place on this page is a step of the history, too, and none of the walk.
    else if (path !== shown) show(path);
  });
}

/** In the chart, links are SVG, and have no address parts of their own. */
function pathnameOf(link: Element): string {
  const { origin, pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
  return origin === location.origin && hash === '' ? pathname : '';
}
