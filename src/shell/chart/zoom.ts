/** What changes the size of a chart in full screen. */
export interface Zoom {
  /** Enlarges by a factor; the point of the screen that is given, or its middle, stays where it is. */
  readonly by: (factor: number, x?: number, y?: number) => void;
  /** Shows the whole chart. */
  readonly fit: () => void;
  /** Shows the whole chart if its text can still be read then, and as much of it as possible if not. */
  readonly open: () => void;
}

/** The most that a chart is enlarged, with text of 48 px. */
const most = 3;

/** Gives the zoom of a chart in a view that scrolls. The size is the width alone: the height follows it. */
export function zoomOf(view: HTMLElement, svg: SVGSVGElement): Zoom {
  const { width: natural, height: naturalHeight } = svg.viewBox.baseVal;
  const first = svg.getBoundingClientRect().width;
  const set = (width: number) => {
    Object.assign(svg.style, {
      inlineSize: `${width}px`,
      minInlineSize: '0',
      maxInlineSize: 'none',
    });
    // For the shadows at its sides: a chart that goes on below has all of the view.
    const { top, height } = svg.getBoundingClientRect();
    const goesOn = view.scrollHeight > view.clientHeight;
    view.style.setProperty('--chart', goesOn ? '0 0' : `0 ${top}px / 100% ${height}px`);
  };
  const fitting = () => {
    const { paddingInlineStart: padding } = getComputedStyle(view);
    const margin = Number.parseFloat(padding);
    // What stands over the chart, and its margin, as wide as the view's: the chart itself is in the middle of what is left.
    const above = svg.previousElementSibling!.getBoundingClientRect().bottom + view.scrollTop;
    const height = view.clientHeight - above - 2 * margin;
    return Math.min(view.clientWidth - 2 * margin, (height * natural) / naturalHeight);
  };
  return {
    open() {
      const least = Number.parseFloat(getComputedStyle(svg).minInlineSize);
      set(Math.min(Math.max(fitting(), least), first));
    },
    by(factor, x = view.clientWidth / 2, y = view.clientHeight / 2) {
      const before = svg.getBoundingClientRect();
      const least = Math.min(first, fitting());
      set(Math.min(Math.max(before.width * factor, least), most * natural));
      const after = svg.getBoundingClientRect();
      const scale = after.width / before.width;
      view.scrollBy(
        after.left + (x - before.left) * scale - x,
        after.top + (y - before.top) * scale - y,
      );
    },
    fit() {
      set(fitting());
      view.scrollTo(0, 0);
    },
  };
}
