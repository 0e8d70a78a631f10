import type { Zoom } from './zoom.ts';

/** A mouse has to go so far, in pixels, before a click has become a drag. */
const slack = 4;

/** Lets a mouse or pen drag what a view shows; a finger does so without our help. A drag is no click on what it began on. */
export function followDrag(view: HTMLElement, signal: AbortSignal): void {
  let start: { x: number; y: number; left: number; top: number } | undefined;
  let isDrag = false;
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ) => view.addEventListener(type, act, { signal, capture: true });
  listen('pointerdown', ({ pointerType, button, target, clientX: x, clientY: y }) => {
    isDrag = false;
    const isOurs = pointerType !== 'touch' && button === 0;
    start =
      isOurs && !(target as Element).closest('button')
        ? { x, y, left: view.scrollLeft, top: view.scrollTop }
        : undefined;
  });
  listen('pointermove', ({ buttons, pointerId, clientX, clientY }) => {
    if (buttons === 0) start = undefined;
    if (!start) return;
    const [x, y] = [clientX - start.x, clientY - start.y];
    if (!isDrag && Math.hypot(x, y) < slack) return;
    isDrag = true;
    view.setPointerCapture(pointerId);
    view.scrollTo(start.left - x, start.top - y);
  });
  listen('click', (event) => {
    // A key's click has no count, and follows no drag.
    if (isDrag && event.detail > 0) {
      event.preventDefault();
      event.stopPropagation();
    }
    isDrag = false;
  });
  // The browser would drag a link's address.
  listen('dragstart', (event) => event.preventDefault());
}

/** Lets two fingers zoom, and scroll with it. */
export function followPinch(view: HTMLElement, zoom: Zoom, signal: AbortSignal): void {
  let last: { x: number; y: number; apart: number } | undefined;
  const follow = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (!one || !two) {
      last = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const x = (one.clientX + two.clientX) / 2;
    const y = (one.clientY + two.clientY) / 2;
    const apart = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (last && event.type === 'touchmove') {
      view.scrollBy(last.x - x, last.y - y);
      zoom.by(apart / last.apart, x, y);
    }
    last = { x, y, apart };
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    view.addEventListener(type, follow, { signal, passive: false });
}

/** Lets the wheel zoom while Ctrl or ⌘ is held, which is also what a touchpad's pinch is told as; alone it scrolls. */
export function followWheel(view: HTMLElement, zoom: Zoom, signal: AbortSignal): void {
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      // A mouse's notch is a hundred, a touchpad's pinch a few at a time.
      const turn = Math.min(Math.max(event.deltaY, -25), 25);
      zoom.by(Math.exp(-turn / 100), event.clientX, event.clientY);
    },
    { signal, passive: false },
  );
}
