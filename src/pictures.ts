import { join } from 'node:path';
import sharp from 'sharp';

/** The tests make pictures for screens that have so many pixels to a CSS pixel. */
export const pictureScale = 1.5;

/** Gives the file of a picture; `folder` is the content's, from the project's root. */
export function fileOfPicture(root: string, folder: string, picture: string): string {
  return join(root, folder, 'pictures', `${picture}.png`);
}

/** Gives the size of a picture in CSS pixels. */
export async function sizeOfPicture(file: string): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(file).metadata();
  return { width: Math.round(width / pictureScale), height: Math.round(height / pictureScale) };
}

/** Gives a picture as AVIF, which has half the weight of WebP; words stay easy to read at this quality. */
export async function lightPicture(file: string): Promise<Buffer> {
  return sharp(file).avif({ quality: 40, effort: 6 }).toBuffer();
}
