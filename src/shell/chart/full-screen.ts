import css from './full-screen.css?inline';
import { followDrag, followPinch, followWheel } from './gestures.ts';
import { zoomOf } from './zoom.ts';

const step = 1.25;
const looks = new CSSStyleSheet();
looks.replaceSync(css);
document.adoptedStyleSheets.push(looks);

/** Gives a chart that fills the screen its tools; when it is closed, it is again as the page made it. */
export function enter(view: HTMLElement): void {
  const svg = view.querySelector('svg');
  const tools = view.querySelector('.tools');
  // Opened twice while this script was on its way, a view has its tools already.
  if (!svg || !tools || !view.matches(':popover-open') || tools.querySelector('.zoom')) return;
  const zoom = zoomOf(view, svg);
  zoom.open();
  const actions: readonly [sign: string, name: string, keys: string, act: () => void][] = [
    ['+', 'Zoom in', '+=', () => zoom.by(step)],
    ['−', 'Zoom out', '-_', () => zoom.by(1 / step)],
    ['Fit', 'Fit the whole chart', '0', zoom.fit],
  ];
  const buttons = actions.map(([sign, name, keys, act]) => {
    const button = document.createElement('button');
    button.className = 'zoom button';
    button.type = 'button';
    button.textContent = sign;
    button.ariaLabel = name;
    button.setAttribute('aria-keyshortcuts', keys.charAt(0).replace('+', 'Plus'));
    button.onclick = act;
    return button;
  });
  tools.append(...buttons);

  const left = new AbortController();
  const { signal } = left;
  followDrag(view, signal);
  followPinch(view, zoom, signal);
  followWheel(view, zoom, signal);
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actions.find(([, , keys]) => keys.includes(event.key));
      if (!action) return;
      event.preventDefault();
      action[3]();
    },
    { signal },
  );
  view.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      // What has the focus must be seen, and the page is behind this view.
      if (relatedTarget instanceof Node && !view.contains(relatedTarget)) view.hidePopover();
    },
    { signal },
  );
  view.addEventListener(
    'toggle',
    () => {
      left.abort();
      for (const button of buttons) button.remove();
      // Chromium writes the attribute when it is asked for; removed before, it would come back, empty.
      for (const each of [svg, view]) if (each.hasAttribute('style')) each.removeAttribute('style');
    },
    { signal },
  );
  view.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true });
  const here = svg.querySelector('[aria-current]') ?? svg.querySelector('a');
  here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  // A box is followed by its answers.
  const parts = [...svg.querySelectorAll('a.lit')];
  for (let next = here; (next = next?.nextElementSibling ?? null)?.matches('.pill');)
    parts.push(next);
  if (here) parts.push(here);
  // Where there is no room for all, it is for the box itself rather than its answers, and for them rather than the way there.
  for (const part of parts) part.scrollIntoView({ block: 'nearest' });
}
