import type { APIRoute } from 'astro';
import { getContent } from '../content.ts';
import { inventory } from '../share/inventory.ts';

/** Answers with the inventory for Sphinx and MkDocs. */
export const GET: APIRoute = async () => {
  const { content } = await getContent();
  return new Response(new Uint8Array(inventory(content)));
};
