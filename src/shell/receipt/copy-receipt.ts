import type { ReceiptFacts } from '../../share/receipt.ts';
import { copierIn, type Copier } from '../copy/copier.ts';
import { writtenReceipt } from './written-receipt.ts';

const copiers = new WeakMap<HTMLElement, Copier>();

/** Copies the receipt in the chosen format, and says so; where the page may not, shows the text for the reader to copy. */
export function copyReceipt(control: HTMLElement): void {
  const [select, button, status, data] = ['select', 'button', '[role=status]', 'script'].map(
    (part) => control.querySelector(part),
  );
  if (!(select instanceof HTMLSelectElement && button instanceof HTMLElement && status)) return;
  const facts = JSON.parse(data?.textContent ?? '') as ReceiptFacts;
  const label = select.selectedOptions[0]?.label ?? '';
  const copier = copiers.get(control) ?? copierIn(control, status);
  copiers.set(control, copier);
  select.onchange = copier.clear;
  void copier.copy({
    written: writtenReceipt(facts, select.value),
    done: `Copied as ${label}.`,
    name: `This answer as ${label}`,
    button,
  });
}
