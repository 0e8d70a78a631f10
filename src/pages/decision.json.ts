import type { APIRoute } from 'astro';
import { getContent } from '../content.ts';
import { decisionOf } from '../share/decision.ts';
import { locate } from '../site.ts';

/** Answers with the whole decision for programs. */
export const GET: APIRoute = async ({ site }) => {
  const { content } = await getContent();
  return Response.json(decisionOf(content, (address) => locate(site, address)));
};
