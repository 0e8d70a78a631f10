const keys = [
  ['1 to 4', 'take that answer'],
  ['Backspace', 'back to the question before'],
  ['?', 'this list'],
  ['Escape', 'close'],
] as const;

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
    else listKeys(walk);
  });
}

function listKeys(walk: HTMLElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.ariaLabel = 'Keys';
  const list = document.createElement('dl');
  for (const [key, does] of keys) {
    const [term, description] = [document.createElement('dt'), document.createElement('dd')];
    const sign = document.createElement('kbd');
    sign.textContent = key;
    term.append(sign);
    description.textContent = does;
    list.append(term, description);
  }
  const close = document.createElement('button');
  close.className = 'button';
  close.textContent = 'Close';
  close.onclick = () => dialog.close();
  dialog.append(list, close);
  dialog.onclose = () => dialog.remove();
  walk.append(dialog);
  dialog.showModal();
}
