import { tellMissing } from './announce.ts';

const isApple = /Mac|iP/.test(navigator.platform);

/** Opens the search from its buttons, and by ⌘-K on Apple's systems and Ctrl-K on others; nothing of it is loaded before. */
export function followSearch(): void {
  // A page in a frame without an origin may have no worker, in which the search runs.
  if (origin === 'null')
    return document.querySelectorAll('.search').forEach((each) => each.remove());
  const open = (button: HTMLElement | null) => {
    import('./search/open-search.ts')
      .then(({ openSearch }) => openSearch(button?.dataset['words']))
      .catch(() => tellMissing('search', button));
  };
  for (const button of document.querySelectorAll<HTMLElement>('.search')) {
    button.onclick = () => open(button);
    const keys = button.querySelector('kbd');
    if (keys && isApple) keys.textContent = '⌘ K';
  }
  addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, key, metaKey, shiftKey } = event;
    // A browser that fills in a field sends events without a key.
    if (key?.toLowerCase() !== 'k' || altKey || shiftKey) return;
    if (isApple ? !metaKey || ctrlKey : !ctrlKey || metaKey) return;
    event.preventDefault();
    open(document.querySelector<HTMLElement>('.bar .search'));
  });
}
