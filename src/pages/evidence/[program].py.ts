import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content.ts';

interface Props {
  readonly source: string;
}

/** Gives the program of each claim that one shows, as a file to save and run. */
export const getStaticPaths = (async () => {
  const { content } = await getContent();
  return Object.entries(content.programs).map(([program, source]) => ({
    params: { program },
    props: { source },
  }));
}) satisfies GetStaticPaths;

/** Answers with the program. */
export const GET: APIRoute<Props> = ({ props: { source } }) =>
  new Response(source, { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
