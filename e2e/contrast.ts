import type { Page } from '@playwright/test';

/** The contrast of the words of a link in the chart, and the link's id. */
export interface LinkContrast {
  readonly id: string;
  readonly contrast: number;
}

/** Gives the contrast of words and ground of every link in the page's chart, by WCAG 2, from the colours as they are painted. */
export function contrastsOf(page: Page): Promise<LinkContrast[]> {
  return page.locator('.chart a').evaluateAll((links) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminanceOf = (colour: string) => {
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
        (part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const fillOf = (part: Element | null) => getComputedStyle(part ?? document.body).fill;
    return links.map((link) => {
      const [a, b] = [link.querySelector('text'), link.querySelector('rect')]
        .map((part) => luminanceOf(fillOf(part)))
        .toSorted((one, other) => other - one);
      return { id: link.id, contrast: ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05) };
    });
  });
}
