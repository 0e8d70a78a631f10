import { tellMissing } from './announce.ts';

/** Gives each heading that can be linked to a button to share it; the menu behind it, and behind the page's, loads when it is opened. */
export function offerSharing(): void {
  for (const heading of document.querySelectorAll(':has(> .anchor)')) {
    const button = document.createElement('button');
    const words = heading.textContent.trim();
    button.className = 'share';
    button.title = `Share “${words}”`;
    heading.append(button);
    // The button is no part of what the heading says.
    heading.ariaLabel = words;
  }
  addEventListener('click', ({ target }) => {
    // What a reader clicks is always an element.
    const button = (target as Element).closest<HTMLElement>('.share');
    if (!button) return;
    import('./share/open-share.ts')
      .then(({ openShare }) => openShare(button))
      .catch(() => tellMissing('menu', button));
  });
}
