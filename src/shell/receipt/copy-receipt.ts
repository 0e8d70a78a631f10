import type { ReceiptFacts } from '../../share/receipt.ts';
import { showReceipt } from './shown-receipt.ts';
import { writtenReceipt, type Written } from './written-receipt.ts';

let takeAway: (() => void) | undefined;
let turn = 0;

/** Copies the receipt in the chosen format, and says so; where the page may not, shows the text for the reader to copy. */
export async function copyReceipt(control: HTMLElement): Promise<void> {
  const [select, button, status, data] = ['select', 'button', '[role=status]', 'script'].map(
    (part) => control.querySelector(part),
  );
  if (!(select instanceof HTMLSelectElement && button instanceof HTMLElement && status)) return;
  const facts = JSON.parse(data?.textContent ?? '') as ReceiptFacts;
  const label = select.selectedOptions[0]?.label ?? '';
  const written = writtenReceipt(facts, select.value);
  const clear = () => {
    takeAway?.();
    takeAway = undefined;
    status.textContent = '';
  };
  const mine = ++turn;
  clear();
  select.onchange = () => {
    turn += 1;
    clear();
  };
  try {
    await write(written);
    if (mine === turn) status.textContent = `Copied as ${label}.`;
  } catch {
    // Another copy has been asked for since, or another format chosen.
    if (mine !== turn) return;
    status.textContent = 'Not copied: this browser does not let the page do it.';
    takeAway = showReceipt(control, `This answer as ${label}`, written['text/plain'], () => {
      clear();
      button.focus();
    });
  }
}

/** Rejects where the clipboard is closed, or missing: in a frame, without a secure origin, or by the reader's wish. */
async function write(written: Written): Promise<void> {
  // Older browsers know no items, but texts.
  if (!('text/html' in written)) return navigator.clipboard.writeText(written['text/plain']);
  const blobs = Object.entries(written).map(
    ([type, text]) => [type, new Blob([text], { type })] as const,
  );
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
