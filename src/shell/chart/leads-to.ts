import { addressOfPath } from '../../site-addresses.ts';
import { href } from '../../site.ts';

/**
 * Gives the parts of a chart that a box or an answer leads to, itself among them: answers with their lines, boxes and
 * cards; and those of the way to an answer. All is read from the chart: an answer names its target, its line has its
 * number, it stands behind its box, and its address is its way.
 */
export function leadsTo(chart: Element, link: Element): ReadonlySet<Element> {
  const lines = chart.querySelectorAll('.edge');
  const pills = [...chart.querySelectorAll('.pill')];
  const step = (pill: Element) =>
    [
      pill,
      lines[pills.indexOf(pill)],
      document.getElementById(pill.getAttribute('data-to') ?? ''),
    ].filter((part) => part != null);

  const reached = new Set([link]);
  // What is added to a set while it is gone through is gone through, too.
  for (const part of reached)
    for (const pill of part.matches('.pill') ? [part] : answersOf(part))
      for (const each of step(pill)) reached.add(each);

  const way = new Set<Element>();
  let box = chart.querySelector('.box');
  const address = link.getAttribute('href') ?? '';
  for (const answer of address.slice(href(addressOfPath('')).length).split('/')) {
    const pill = answersOf(box).find(({ id }) => id.endsWith(`--${answer}`));
    // No answer leads to a box's page, and a chart of a part has not the whole way.
    if (!box || !pill) break;
    way.add(box);
    if (pill === link) return new Set([...way, ...reached]);
    for (const part of step(pill)) way.add((box = part));
  }
  return reached;
}

function answersOf(box: Element | null): Element[] {
  const answers = [];
  for (let next = box?.nextElementSibling; next?.matches('.pill'); next = next.nextElementSibling)
    answers.push(next);
  return answers;
}
