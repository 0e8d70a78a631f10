import type { APIRoute } from 'astro';
import { getContent } from '../content.ts';
import { llmsText } from '../share/llms-text.ts';
import { locate } from '../site.ts';

/** Answers with the list of what there is to read, for language models. */
export const GET: APIRoute = async ({ site }) => {
  const { content } = await getContent();
  const hasFlowchart = site !== undefined;
  return new Response(llmsText(content, (address) => locate(site, address), { hasFlowchart }));
};
