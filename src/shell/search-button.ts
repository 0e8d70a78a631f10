/** Opens the search from its buttons and by Ctrl-K or ⌘-K; nothing of it is loaded before. */
export function followSearch(): void {
  const open = (words?: string) =>
    import('./search/open-search.ts').then(({ openSearch }) => openSearch(words));
  for (const button of document.querySelectorAll<HTMLElement>('.search')) {
    button.onclick = () => open(button.dataset['words']);
    const keys = button.querySelector('kbd');
    if (keys && /Mac|iP/.test(navigator.platform)) keys.textContent = '⌘ K';
  }
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
}
