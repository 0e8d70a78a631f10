/**
 * Gives the parts of a chart that a box or an answer leads to, itself among them: answers with their lines, boxes and
 * cards. All is read from the chart: an answer names its target, its line has its number, and it stands behind its box.
 */
export function leadsTo(chart: Element, link: Element): ReadonlySet<Element> {
  const lines = chart.querySelectorAll('.edge');
  const pills = [...chart.querySelectorAll('.pill')];
  const reached = new Set([link]);
  const reach = (part: Element | null | undefined) => part && reached.add(part);
  // What is added to a set while it is gone through is gone through, too.
  for (const part of reached) {
    const to = part.getAttribute('data-to');
    if (to) {
      reach(lines[pills.indexOf(part)]);
      reach(document.getElementById(to));
    } else if (part.matches('.box')) {
      let next = part.nextElementSibling;
      for (; next?.matches('.pill'); next = next.nextElementSibling) reach(next);
    }
  }
  return reached;
}
