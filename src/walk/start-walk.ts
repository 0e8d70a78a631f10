import { h, hydrate, render } from 'preact';
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
  hydrate(h(Walk, { tree, taken: here.id }), root);

  const chart = main.querySelector<SVGElement>('svg.chart');
  const show = (path: Path) => {
    render(h(Walk, { tree, taken: path.id }), root);
    showHead(tree, path, walk.site);
    if (chart) showPath(chart, chartState(tree, path), (id) => href(addressOfPath(id)));
  };
  main.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const link = event.target instanceof Element && event.target.closest('a');
    const path = link ? questions.get(pathnameOf(link)) : undefined;
    if (!path || event.defaultPrevented) return;
    try {
      history.pushState(null, '', href(addressOfPath(path.id)));
    } catch {
      // Without an origin there is no history to write: the link leads on by itself.
      return;
    }
    event.preventDefault();
    show(path);
    root
      .closest('.walk')
      ?.querySelectorAll<HTMLElement>(':popover-open')
      .forEach((open) => open.hidePopover());
    scrollTo(0, 0);
    root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
  addEventListener('popstate', () => {
    const path = questions.get(location.pathname);
    if (!path) return location.reload();
    show(path);
    root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}

/** In the chart, links are SVG, and have no address parts of their own. */
function pathnameOf(link: Element): string {
  const { origin, pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
  return origin === location.origin && hash === '' ? pathname : '';
}
