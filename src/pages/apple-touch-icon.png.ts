import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const size = 180;

/** Gives the favicon as the picture that telephones put on their home screens: 180 by 180 pixels, without transparency. */
export async function GET(): Promise<Response> {
  const icon = await readFile(join(process.cwd(), 'public/favicon.svg'));
  const picture = await sharp(icon, { density: 600 })
    .resize(size, size)
    .flatten({ background: 'white' })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
