import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../content.ts';
import { linkedFlowcharts } from '../share/mermaid-flavours.ts';
import { locate } from '../site.ts';

/** Gives flowchart.mmd where its links can be given in full. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { flowchart: 'flowchart' } }] : []) satisfies GetStaticPaths;

/** Answers with the flowchart to paste into a wiki. */
export const GET: APIRoute = async ({ site }) => {
  const { content } = await getContent();
  return new Response(linkedFlowcharts(content, (address) => locate(site, address)).click);
};
