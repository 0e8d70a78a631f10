import { announce } from './announce.ts';

const word = 'Copy';
const shown = 2000;

/** Puts a button to copy it over every program. */
export function offerCopies(): void {
  for (const program of document.querySelectorAll<HTMLElement>('.code')) {
    const button = document.createElement('button');
    button.className = 'copy';
    button.textContent = word;
    const file = program.closest('figure')?.querySelector('figcaption code')?.textContent;
    // What it copies, where that has a name; it says the button's words, whatever they are.
    if (file) button.title = file;
    program.append(button);
    let timer: ReturnType<typeof setTimeout> | undefined;
    button.onclick = async () => {
      const copied = await copy(program.querySelector('pre'));
      clearTimeout(timer);
      announce('');
      button.textContent = copied ? 'Copied' : 'Selected: press Ctrl-C or ⌘-C';
      announce(button.textContent);
      // What the reader still has to do stays to be read.
      if (copied) timer = setTimeout(() => (button.textContent = word), shown);
    };
  }
}

/** Tells whether a program was copied. Where every way to the clipboard is closed, it stays selected. */
async function copy(program: Element | null): Promise<boolean> {
  if (!program) return false;
  try {
    await navigator.clipboard.writeText(wholeLines(program.textContent));
    return true;
  } catch {
    getSelection()?.selectAllChildren(program);
    // Deprecated, and the only way in a page that has no secure origin or no permission.
    return document.execCommand('copy');
  }
}

/** Lines end as those of a file do; one alone may be for a field, or for a shell that would run it at once. */
function wholeLines(text: string): string {
  return text.includes('\n') ? `${text}\n` : text;
}
