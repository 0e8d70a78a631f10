import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../content.ts';
import { probeWith } from '../reading/read-probe.ts';
import { addressOfPermanent } from '../site-addresses.ts';
import { locate } from '../site.ts';

/** Gives probe.py where the content has one. */
export const getStaticPaths = (async () => {
  const { content } = await getContent();
  return content.probe === undefined ? [] : [{ params: { probe: 'probe' } }];
}) satisfies GetStaticPaths;

/** Answers with the program, which leads its readers back to this site. */
export const GET: APIRoute = async ({ site }) => {
  const { content } = await getContent();
  const follow = (link: string) => {
    const address = locate(site, link.startsWith('#') ? addressOfPermanent(link.slice(1)) : link);
    return site === undefined ? `${address} on the site that this file is from` : address;
  };
  return new Response(probeWith(content.probe ?? '', follow));
};
