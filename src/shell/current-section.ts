/** Marks, in the contents beside the text, the section that the reader is in. */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.beside a')];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  if (links.length === 0) return;
  let marked: HTMLElement | undefined;
  const mark = () => {
    const isEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    // The last heading that has come above the upper third; at the end of the page, the last one.
    const index = isEnd
      ? links.length - 1
      : headings.findLastIndex(
          (each) => each && each.getBoundingClientRect().top < innerHeight / 3,
        );
    if (links[index] === marked) return;
    marked?.removeAttribute('aria-current');
    marked = links[index];
    marked?.setAttribute('aria-current', 'location');
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
