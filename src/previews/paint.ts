import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { fontFilesOf, type Weight } from '../flowchart/font-files.ts';
import { elementsOf } from './elements.ts';
import { gaps, iconSize, margin, type Picture } from './picture.ts';
import { previewSize } from '../share/preview-size.ts';

/** Draws a picture as the bytes of a PNG; the same picture always gives the same bytes. */
export async function paint(picture: Picture, root: string): Promise<Buffer> {
  const svg = await svgOf(picture, root);
  // No dithering: the grounds are flat. With less effort, the paper's colour is not the site's.
  return sharp(Buffer.from(svg)).png({ palette: true, dither: 0, effort: 7 }).toBuffer();
}

/** Sets the words of a picture as paths, in an SVG of the size of the picture, the small flowchart among them. */
async function svgOf(picture: Picture, root: string): Promise<string> {
  const { chart } = picture;
  const svg = await satori(elementsOf(picture) as never, {
    ...previewSize,
    fonts: await fontsOf(root),
  });
  if (chart === undefined) return svg;
  const top = margin.block + iconSize + gaps.header;
  const x = previewSize.width - margin.inline - chart.width;
  const y = top + Math.round((previewSize.height - margin.block - top - chart.height) / 2);
  return svg.replace(/<\/svg>\s*$/, `<g transform="translate(${x} ${y})">${chart.svg}</g></svg>`);
}

let fonts: Promise<Font[]> | undefined;

/** The fonts once and for all: satori keeps what it has read of a list. Under one name it takes one file alone. */
function fontsOf(root: string): Promise<Font[]> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const weights: readonly Weight[] = [400, 600, 700];
  fonts ??= Promise.all(
    weights.flatMap((weight) =>
      fontFilesOf(weight).map(async (file, index) => ({
        name: `Inter ${index}`,
        weight,
        style: 'normal' as const,
        data: await readFile(resolve(file)),
      })),
    ),
  );
  return fonts;
}
