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
  const actions = [
    { sign: '+', name: 'Zoom in', keys: ['+', '='], act: () => zoom.by(step) },
    { sign: '−', name: 'Zoom out', keys: ['-', '_'], act: () => zoom.by(1 / step) },
    { sign: 'Fit', name: 'Fit the whole chart', keys: ['0'], act: zoom.fit },
  ];
  const buttons = actions.map(({ sign, name, keys, act }) => {
    const button = document.createElement('button');
    button.className = 'zoom button';
    button.type = 'button';
    button.textContent = sign;
    button.ariaLabel = name;
    button.setAttribute('aria-keyshortcuts', keys[0] === '+' ? 'Plus' : (keys[0] ?? ''));
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
      const action = actions.find(({ keys }) => keys.includes(event.key));
      if (!action) return;
      event.preventDefault();
      action.act();
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
      svg.removeAttribute('style');
    },
    { signal },
  );
  view.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true });
  zoom.show(svg.querySelector('[aria-current]') ?? svg.querySelector('a'));
}
