/** Copies a verdict's receipt by its button; what writes it is loaded when the reader comes to it. */
export function followReceipt(): void {
  const control = document.querySelector<HTMLElement>('.receipt');
  const button = control?.querySelector('button');
  const status = control?.querySelector('[role=status]');
  if (!control || !button || !status) return;
  const load = () => import('./receipt/copy-receipt.ts');
  // Beforehand, since some browsers let a page copy only in the very moment of a click.
  const prepare = () => void load().catch(() => undefined);
  control.addEventListener('pointerenter', prepare);
  control.addEventListener('focusin', prepare);
  button.onclick = () =>
    load().then(
      ({ copyReceipt }) => copyReceipt(control),
      () => {
        status.textContent = 'Not copied: the connection failed. Reload the page to try again.';
      },
    );
}
