const region = document.createElement('p');
region.className = 'unseen';
region.role = 'status';
// A live region speaks only of what changes in it: it has to be there before.
document.body.append(region);

/** Tells those who hear the page what has happened; an empty text takes it back, so that the same can be told again. */
export function announce(text: string): void {
  region.textContent = text;
}

/** Tells that what a button opens is not there: without a network, or where a newer build has taken the place of this one. */
export function tellMissing(what: string, button: HTMLElement | null): void {
  const words = `The ${what} could not be loaded. Load the page again.`;
  announce('');
  announce(words);
  if (button) button.title = words;
}
