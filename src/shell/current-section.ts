/** Below the bar, and what a jump leaves free under it, in CSS pixels. */
const line = 130;

/** Marks, in the contents of the page, the section that the reader is in. */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  if (links.length === 0) return;
  let marked: HTMLElement | undefined;
  const isAbove = (heading: HTMLElement | null | undefined, limit: number) =>
    heading != null && heading.getBoundingClientRect().top < limit;
  const mark = () => {
    const { scrollHeight } = document.documentElement;
    const isEnd = scrollY > 0 && innerHeight + scrollY >= scrollHeight - 2;
    // The last heading that has come to where a jump takes one, or above.
    let index = headings.findLastIndex((each) => isAbove(each, line));
    if (isEnd) {
      // The last ones cannot come so far up: the one that was asked for, if it is in sight, or else the last.
      const asked = links.findIndex(({ hash }) => hash === location.hash);
      const isSeen = asked >= 0 && isAbove(headings[asked], innerHeight);
      index = isSeen ? asked : links.length - 1;
    }
    if (links[index] === marked) return;
    marked?.removeAttribute('aria-current');
    marked = links[index];
    marked?.setAttribute('aria-current', 'location');
  };
  for (const event of ['scroll', 'resize', 'hashchange'])
    addEventListener(event, mark, { passive: true });
  mark();
}
