/**
 * Lets the keyboard answer while the focus is within the walk, and nowhere else
 * (https://www.w3.org/TR/WCAG22/#character-key-shortcuts).
 */
export function listenToKeys(walk: HTMLElement): void {
  walk.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // A key that is held would answer questions that nobody has read.
    if (event.repeat) return;
    if (
      target instanceof Element &&
      target.closest('input, select, textarea, dialog, :popover-open')
    )
      return;
    const link = /^[1-9]$/.test(key)
      ? walk.querySelectorAll<HTMLElement>('.walk .answers a')[Number(key) - 1]
      : key === 'Backspace'
        ? walk.querySelector<HTMLElement>('.back')
        : undefined;
    if (!link && key !== '?') return;
    event.preventDefault();
    if (link) link.click();
    else {
      import('./list-of-keys.ts').then(
        ({ listKeys }) => listKeys(walk),
        () => {},
      );
    }
  });
}
