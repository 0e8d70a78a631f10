const keys = [
  ['1 to 4', 'take that answer'],
  ['Backspace', 'back to the question before'],
  ['?', 'this list'],
  ['Escape', 'close'],
] as const;

/** Shows which keys there are, until it is closed. */
export function listKeys(walk: HTMLElement): void {
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
