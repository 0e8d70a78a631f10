/** Gives the address that the site knows the page by; where it does not know its origin, the reader does. */
export function addressOfPage(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href ?? location.href.replace(/#.*/, '');
}
