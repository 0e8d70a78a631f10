import { leadsTo } from './leads-to.ts';
import { gap, leastHiding, type Obstacle } from './least-hiding.ts';
import css from './preview.css?inline';

/** For so long, in milliseconds, the pointer rests before words appear: who passes by has nothing in the way. */
const rest = 400;
/** So long, in milliseconds, a pointer may be on its way to words that stand apart from their link. */
const way = 300;

const chart = document.querySelector('.chart');
// The chart itself stays as its page and the island made it: what is lit, a style sheet says.
const lights = new CSSStyleSheet({ disabled: true });
document.adoptedStyleSheets.push(lights);

const tip = document.createElement('div');
tip.className = 'tip';
tip.popover = 'manual';
// The name of the link says it, too.
tip.ariaHidden = 'true';
document.body.append(tip);

/** As wide as the words may be, in pixels: narrower ones fit where others would hide what they speak of. */
const widths = [300, 230, 170, 130];
/** Words stay so far from the window's edges, in pixels. */
const margin = 8;

let link: Element | null | undefined;
let reached: ReadonlySet<Element>;
let apart = 0;
let resting: ReturnType<typeof setTimeout> | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows what the answer or box leads to that is pointed at or else has the focus; if there is none, nothing. */
export function follow(event?: Event): void {
  clearTimeout(leaving);
  if (tip.matches(':hover')) return;
  if (event?.type.startsWith('pointer') && apart > gap && tip.matches(':popover-open')) {
    leaving = setTimeout(follow, way);
    return;
  }
  const focused = chart?.querySelector('a:focus-visible');
  // A finger leaves its "hover" behind.
  const now = (matchMedia('(hover: hover)').matches && chart?.querySelector('a:hover')) || focused;
  // What has been dismissed stays so until there is something else.
  if (now === link) return;
  end();
  link = now;
  if (!chart || !link) return;
  reached = leadsTo(chart, link);
  const numbers = [...chart.children].flatMap((part, index) =>
    reached.has(part) ? `:nth-child(${index + 1})` : [],
  );
  const lit = `.chart>:is(${numbers}):not(.lit)`;
  // Beside the way so far, which is lit already, what comes next has thinner lines and answers in their own colour.
  lights.replaceSync(
    `${css}${lit}{--fill:var(--family);--stroke:var(--way);--words:var(--ink);--thick:2.5;--dashes:none}` +
      `${lit}.pill{--fill:var(--ink);--words:var(--ground)}`,
  );
  lights.disabled = false;
  resting = setTimeout(tell, link === focused ? 0 : rest);
}

function tell(): void {
  const name = link?.getAttribute('aria-label') ?? '';
  // What stands in the chart itself is not said again: an answer's question, a box's words.
  tip.textContent = name.replace(/.*(?=Leads to )/s, '').replace(/.* – r/s, 'R');
  tip.showPopover();
  place();
}

/** Puts the words as near to the link as they can be without hiding answers or what is lit, within the chart and the window. */
function place(): void {
  if (!chart || !link || !tip.matches(':popover-open')) return;
  const view = chart.parentElement ?? chart;
  const { left, right, bottom } = view.getBoundingClientRect();
  const forms = widths.map((width) => {
    tip.style.maxInlineSize = `${width}px`;
    return tip.getBoundingClientRect();
  });
  const best = leastHiding(
    link.getBoundingClientRect(),
    [...chart.children, ...document.querySelectorAll('.bar,.tools')].flatMap(obstaclesOf),
    forms,
    {
      left: Math.max(left, margin),
      right: Math.min(right, innerWidth - margin),
      top: Math.max(chart.getBoundingClientRect().top, margin),
      bottom: Math.min(bottom, innerHeight - margin),
    },
  );
  apart = best.apart;
  tip.style.maxInlineSize = `${widths[best.form]}px`;
  tip.style.left = `${best.left}px`;
  tip.style.top = `${best.top}px`;
}

/** Gives what it costs to hide a part of the chart: most of all answers and the words of what is lit. */
function obstaclesOf(part: Element): Obstacle[] {
  const rectangle = part.getBoundingClientRect();
  const isLit = reached.has(part) || part.matches('.lit');
  // A line fills little of its rectangle.
  if (part.matches('.edge')) return [[rectangle, isLit ? 1 : 0.1]];
  if (part.matches('.pill')) return [[rectangle, 1e3]];
  const words = isLit && part.querySelector('text')?.getBoundingClientRect();
  return [[rectangle, isLit ? 20 : 10], ...(words ? [[words, 1e3] as const] : [])];
}

function end(): void {
  clearTimeout(resting);
  clearTimeout(leaving);
  lights.disabled = true;
  tip.hidePopover();
}

for (const type of ['pointerover', 'focusin', 'focusout']) addEventListener(type, follow);
document.documentElement.addEventListener('pointerleave', follow);
addEventListener('scroll', place, true);
addEventListener('click', end);
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || lights.disabled) return;
  // Only the preview is dismissed; a view that it is in takes the next one.
  event.preventDefault();
  end();
});
