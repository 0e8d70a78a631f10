import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content.ts';
import type { Linkable } from '../../share/linkable.ts';
import { sharedLinkables } from '../../share/permanent-pages.ts';
import { oembedAddress, oembedOf } from '../../share/oembed.ts';
import { locate } from '../../site.ts';

/** Gives the address of each oEmbed response; all that these say is absolute, so a build that does not know its site has none. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const { content } = await getContent();
  return sharedLinkables(content).map((linkable) => ({
    params: { address: oembedAddress(linkable).slice('/oembed/'.length, -'.json'.length) },
    props: { linkable },
  }));
}) satisfies GetStaticPaths;

/** Answers with it. */
export const GET: APIRoute<{ linkable: Linkable }> = async ({ props, site }) => {
  const { content } = await getContent();
  return Response.json(oembedOf(props.linkable, content.site, (address) => locate(site, address)));
};
