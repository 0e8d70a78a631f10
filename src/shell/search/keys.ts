import type { SearchDialog } from './dialog.ts';

/**
 * Lets the arrow keys move between the input and the results, and Home and End within these; what is typed at a result
 * goes into the input. `open` is called for Enter in the input.
 */
export function listenToKeys({ dialog, input, results }: SearchDialog, open: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    // While a word is being composed from several keys, these belong to the input method.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [input, ...results.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const go = (index: number) => {
      event.preventDefault();
      stops.at(index)?.focus();
    };
    if (event.key === 'ArrowDown' && here >= 0) go(Math.min(here + 1, stops.length - 1));
    else if (event.key === 'ArrowUp' && here > 0) go(here - 1);
    else if (event.key === 'Home' && here > 0) go(1);
    else if (event.key === 'End' && here > 0) go(-1);
    else if (here > 0 && isTyped(event.key)) {
      // The browser then writes the character into what has the focus.
      input.focus();
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (event.key === 'Enter' && here === 0) open();
    else if (event.key === 'Escape' && here === 0) {
      // The browser would empty the input first.
      event.preventDefault();
      dialog.close();
    }
  });
}

/** A space at a link moves what is shown down, as anywhere. */
function isTyped(key: string): boolean {
  return key === 'Backspace' || (/^.$/u.test(key) && key !== ' ');
}
