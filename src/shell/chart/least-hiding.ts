/** A rectangle of the window, as the browser gives it. */
export type Rectangle = Pick<
  DOMRectReadOnly,
  'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'
>;

/** What words are not to hide, and what it costs to hide it whole. */
export type Obstacle = readonly [place: Rectangle, cost: number];

/** How large words are in one of their forms. */
export type Size = Pick<Rectangle, 'width' | 'height'>;

/** The corner of the words in the window, the number of their form, and how far they are from their link. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly form: number;
  readonly apart: number;
}

/** Between a link and its words, in pixels: the link's outline is seen. */
export const gap = 4;
/** As near as this, in pixels, something counts as hidden: it stands free. */
const air = 2;
/** The places that are tried are so far from each other, in pixels. */
const step = 16;

/**
 * Gives the place within bounds where words hide the least, as near to their link as that can be had: a hundred pixels
 * are as bad as what costs one. The first form is best, but the next one is better than five pixels.
 */
export function leastHiding(
  link: Rectangle,
  obstacles: readonly Obstacle[],
  forms: readonly Size[],
  { left, right, top, bottom }: Omit<Rectangle, keyof Size>,
): Place {
  let best: Place = { left, top, form: 0, apart: 0 };
  let least = Infinity;
  for (const [form, { width, height }] of forms.entries()) {
    for (const x of starts(link.left, link.right, width, left, right)) {
      for (const y of starts(link.top, link.bottom, height, top, bottom)) {
        const beside = Math.max(x - link.right, link.left - x - width, 0);
        const above = Math.max(y - link.bottom, link.top - y - height, 0);
        const apart = Math.hypot(beside, above);
        // A pixel less is a rounding.
        if (apart < gap - 1) continue;
        // Of places as near, the one in the middle.
        const askew = Math.abs(x + width / 2 - (link.left + link.right) / 2);
        let cost = apart / 100 + form / 20 + askew / 10_000;
        for (const [place, whole] of obstacles) {
          if (cost >= least) break;
          const across = Math.min(x + width, place.right) - Math.max(x, place.left) + air;
          const down = Math.min(y + height, place.bottom) - Math.max(y, place.top) + air;
          if (across > 0 && down > 0) cost += (across * down * whole) / place.width / place.height;
        }
        if (cost < least) {
          least = cost;
          best = { left: x, top: y, form, apart };
        }
      }
    }
  }
  return best;
}

/** Gives where words of a size may start in one direction: straight across from the link, beside it, and in steps from there. */
function starts(from: number, to: number, size: number, low: number, high: number): number[] {
  const all = [];
  for (const start of [(from + to - size) / 2, from - gap - size, to + gap]) {
    for (
      let each = start - step * Math.floor((start - low) / step);
      each <= high - size;
      each += step
    )
      all.push(each);
  }
  return all.length > 0 ? all : [low];
}
