/** What is to be copied: for each type of the clipboard, its text; there is always a plain one, and it may have to come first. */
export interface Written {
  readonly 'text/plain': string | Promise<string>;
  readonly 'text/html'?: string;
}

/** Puts a text on the clipboard. Rejects where that is closed, or missing: in a frame, without a secure origin, or by the reader's wish. */
export async function writeToClipboard(written: Written): Promise<void> {
  const plain = written['text/plain'];
  // Older browsers know no items, but texts.
  if (!('text/html' in written) && typeof plain === 'string') {
    return navigator.clipboard.writeText(plain);
  }
  // What is still on its way is given as it is: some browsers let a page copy only in the very moment of a click.
  const items = Object.entries(written).map(([type, text]: [string, string | Promise<string>]) => {
    const blob = (words: string) => new Blob([words], { type });
    return [type, typeof text === 'string' ? blob(text) : text.then(blob)] as const;
  });
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
}
