/** Opens the search from its button and by Ctrl-K or ⌘-K; nothing of it is loaded before. */
export function followSearch(): void {
  const button = document.querySelector<HTMLElement>('.search');
  if (!button) return;
  const open = () => import('./search/open-search.ts').then(({ openSearch }) => openSearch());
  button.onclick = open;
  if (/Mac|iP/.test(navigator.platform)) {
    const keys = button.querySelector('kbd');
    if (keys) keys.textContent = '⌘ K';
  }
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
}
