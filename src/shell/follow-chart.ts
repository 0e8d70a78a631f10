/** Loads what the page's chart can do beyond its links when a reader comes to it: previews, and the tools of full screen. */
export function followChart(): void {
  const view = document.querySelector<HTMLElement>('.chart-view');
  const frame = view?.parentElement;
  if (!frame) return;
  // What cannot be loaded is not missed: links and the view itself work without.
  const preview = () =>
    import('./chart/preview.ts').then(
      ({ follow }) => follow(),
      () => {},
    );
  view.addEventListener('pointerover', preview, { once: true });
  view.addEventListener('focusin', preview, { once: true });
  view.addEventListener('beforetoggle', ({ newState }) => {
    // The page behind keeps its height, and with it the place where the reader was.
    if (newState === 'open') frame.style.minBlockSize = `${frame.offsetHeight}px`;
    // Chromium writes the attribute when it is asked for; removed before, it would come back, empty.
    else if (frame.hasAttribute('style')) frame.removeAttribute('style');
  });
  view.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') return;
    import('./chart/full-screen.ts').then(
      ({ enter }) => enter(view),
      () => {},
    );
  });
}
