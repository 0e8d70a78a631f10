import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content.ts';
import { pictureOf, pictureOfHome } from '../../previews/compose.ts';
import { pictureDrawer } from '../../previews/drawn-once.ts';
import { readLook } from '../../previews/look.ts';
import type { Linkable } from '../../share/linkable.ts';
import { sharedLinkables } from '../../share/permanent-pages.ts';
import { homePreviewAddress, previewAddress } from '../../share/preview-address.ts';

interface Props {
  /** What the picture is of; the home page, where it is nothing that can be linked. */
  readonly linkable?: Linkable;
}

const root = process.cwd();
const look = readLook(root);
const drawer = pictureDrawer(root);

/** Gives a picture of the home page and of everything that can be linked; none where their addresses are not known. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const { content } = await getContent();
  return [
    { params: { place: placeOf(homePreviewAddress) }, props: {} },
    ...sharedLinkables(content).map((linkable) => ({
      params: { place: placeOf(previewAddress(linkable)) },
      props: { linkable },
    })),
  ];
}) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = async ({ props: { linkable } }) => {
  const { content, drawing } = await getContent();
  const material = { content, drawing, look: await look };
  const picture = linkable ? pictureOf(material, linkable) : pictureOfHome(material);
  const png = await (await drawer)(picture);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

function placeOf(address: string): string {
  return address.replace(/^\/previews\//, '').replace(/\.png$/, '');
}
