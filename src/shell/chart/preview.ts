import { leadsTo } from './leads-to.ts';
import css from './preview.css?inline';

/** For so long, in milliseconds, the pointer rests before words appear: who passes by has nothing in the way. */
const rest = 400;

const chart = document.querySelector('.chart');
// The chart itself stays as its page and the island made it: what is lit, a style sheet says.
const lights = new CSSStyleSheet({ disabled: true });
document.adoptedStyleSheets.push(lights);

const tip = document.createElement('div');
tip.className = 'tip';
tip.popover = 'manual';
// The same words are the name of the link.
tip.ariaHidden = 'true';
document.body.append(tip);

let link: Element | null | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Shows what the answer or box leads to that is pointed at or else has the focus; if there is none, nothing. */
export function follow(): void {
  if (tip.matches(':hover')) return;
  const focused = chart?.querySelector('a:focus-visible');
  // A finger leaves its "hover" behind.
  const now = (matchMedia('(hover: hover)').matches && chart?.querySelector('a:hover')) || focused;
  // What has been dismissed stays so until there is something else.
  if (now === link) return;
  end();
  link = now;
  if (!chart || !link) return;
  const reached = leadsTo(chart, link);
  const numbers = [...chart.children].flatMap((part, index) =>
    reached.has(part) ? `:nth-child(${index + 1})` : [],
  );
  const lit = `.chart>:is(${numbers})`;
  lights.replaceSync(
    `${css}${lit}{--fill:var(--surface);--stroke:var(--link);--words:var(--ink);--thick:3;--dashes:none}` +
      `${lit}.pill{--fill:var(--link);--words:var(--ground)}`,
  );
  lights.disabled = false;
  resting = setTimeout(tell, link === focused ? 0 : rest);
}

function tell(): void {
  tip.textContent = link?.getAttribute('aria-label') ?? '';
  tip.showPopover();
  place();
}

/** Puts the words above the link, or else below, and so close that the pointer can go over to them. */
function place(): void {
  if (!link) return;
  const { left, right, top, bottom } = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const start = Math.min((left + right - width) / 2, innerWidth - width - 8);
  tip.style.left = `${Math.max(start, 8)}px`;
  tip.style.top = `${top < height ? bottom - 1 : top - height + 1}px`;
}

function end(): void {
  clearTimeout(resting);
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
