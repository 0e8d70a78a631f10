const shown = 2000;

/** Puts a button to copy it over every program. */
export function offerCopies(): void {
  const programs = document.querySelectorAll<HTMLElement>('.code');
  if (programs.length === 0) return;
  // A live region speaks only of what changes in it: it has to be there before.
  const status = document.createElement('p');
  status.className = 'unseen';
  status.role = 'status';
  document.body.append(status);
  for (const program of programs) {
    const button = document.createElement('button');
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy the program');
    program.append(button);
    button.onclick = async () => {
      const said = await copy(program.querySelector('pre'));
      button.textContent = status.textContent = said;
      setTimeout(() => {
        button.textContent = 'Copy';
        status.textContent = '';
      }, shown);
    };
  }
}

/** Gives what to tell the reader. Where every way to the clipboard is closed, the text stays selected. */
async function copy(element: Element | null): Promise<string> {
  try {
    await navigator.clipboard.writeText(`${element?.textContent}\n`);
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(element ?? document.body);
    // Deprecated, and the only way in a page that has no secure origin or no permission.
    return document.execCommand('copy') ? 'Copied' : 'Selected: press Ctrl-C or ⌘-C';
  }
}
