/** A rectangle of the window, as the browser gives it. */
export type Rectangle = Pick<
  DOMRectReadOnly,
  'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'
>;

/** What words are not to hide, and what it costs to hide it whole. */
export type Obstacle = readonly [place: Rectangle, cost: number];

/** How large words are in one of their forms. */
export type Size = Pick<Rectangle, 'width' | 'height'>;

/** The corner of the words in the window, and the number of their form. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly form: number;
}

/** Between a link and its words, in pixels: the link's outline is seen. */
const gap = 4;
/** The words reach so far past the middle of the link, in pixels, on both sides. */
const inset = 10;
/** How many places of each side are tried. */
const tries = 24;

/**
 * Gives the place beside a link, within bounds, where words hide the least. They stand straight across from the link's
 * middle, where a pointer finds them. The first form and the middle of a side are best, but hiding a fiftieth is as bad.
 */
export function leastHiding(
  { left, right, top, bottom }: Rectangle,
  obstacles: readonly Obstacle[],
  forms: readonly Size[],
  bounds: Omit<Rectangle, keyof Size>,
): Place {
  let best: Place = { left, top, form: 0 };
  let least = Infinity;
  for (const [form, { width, height }] of forms.entries()) {
    for (let slide = 0; slide <= tries; slide += 1) {
      const x = (left + right) / 2 - inset - ((width - 2 * inset) * slide) / tries;
      const y = (top + bottom) / 2 - inset - ((height - 2 * inset) * slide) / tries;
      const sides: readonly [number, number][] = [
        [x, top - gap - height],
        [x, bottom + gap],
        [right + gap, y],
        [left - gap - width, y],
      ];
      for (const side of sides) {
        const start = Math.max(Math.min(side[0], bounds.right - width), bounds.left);
        const above = Math.max(Math.min(side[1], bounds.bottom - height), bounds.top);
        let cost = form / 50 + Math.abs(slide / tries - 0.5) / 100;
        for (const [place, whole] of obstacles) {
          const across = Math.min(start + width, place.right) - Math.max(start, place.left);
          const down = Math.min(above + height, place.bottom) - Math.max(above, place.top);
          if (across > 0 && down > 0) cost += (across * down * whole) / place.width / place.height;
        }
        if (cost < least) {
          least = cost;
          best = { left: start, top: above, form };
        }
      }
    }
  }
  return best;
}
