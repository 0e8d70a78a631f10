import type { CDPSession, Locator, Page } from '@playwright/test';

/** A small phone. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** A screen on a desk. */
export const desk = { viewport: { width: 1440, height: 900 } };

/** The button of this name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** Gives how large the chart is drawn; at 1 its words have 16 px. */
export function scaleOf(page: Page): Promise<number> {
  return page.locator('svg.chart').evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
}

/** Gives the point of the chart, in its own units, that is at this point of the screen. */
export function pointOfChart(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  return page.locator('svg.chart').evaluate(
    (svg, [left, top]) => {
      const point = new DOMPoint(left, top).matrixTransform(
        (svg as SVGSVGElement).getScreenCTM()?.inverse(),
      );
      return { x: point.x, y: point.y };
    },
    [x, y] as const,
  );
}

/** Two fingers beside a point, so far from it one after the other. */
export async function pinch(
  touch: CDPSession,
  { x, y }: { x: number; y: number },
  distances: readonly number[],
): Promise<void> {
  for (const [index, distance] of distances.entries()) {
    await touch.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [
        { x: x - distance, y, id: 0 },
        { x: x + distance, y, id: 1 },
      ],
    });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** One finger from a point to another. */
export async function drag(
  touch: CDPSession,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= 8; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / 8;
    const y = from.y + ((to.y - from.y) * step) / 8;
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
