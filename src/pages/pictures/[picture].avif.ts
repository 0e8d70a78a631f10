import type { APIRoute, GetStaticPaths } from 'astro';
import { settings } from '../../../settings.ts';
import { getContent } from '../../content.ts';
import { fileOfPicture, lightPicture } from '../../pictures.ts';

/** Gives every picture that texts can show. */
export const getStaticPaths = (async () => {
  const { content } = await getContent();
  return content.pictures.map((picture) => ({ params: { picture } }));
}) satisfies GetStaticPaths;

/** Answers with a picture, light enough for a page. */
export const GET: APIRoute = async ({ params: { picture = '' } }) => {
  const file = fileOfPicture(process.cwd(), settings(process.env).content, picture);
  const light = await lightPicture(file);
  return new Response(new Uint8Array(light), { headers: { 'Content-Type': 'image/avif' } });
};
