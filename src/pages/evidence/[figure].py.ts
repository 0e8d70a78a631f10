import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content.ts';

interface Props {
  readonly source: string;
}

/** Gives each program that measures, as a file to save and run. */
export const getStaticPaths = (async () => {
  const { content } = await getContent();
  return Object.values(content.figures).map(({ id: figure, source }) => ({
    params: { figure },
    props: { source },
  }));
}) satisfies GetStaticPaths;

/** Answers with the program. */
export const GET: APIRoute<Props> = ({ props: { source } }) =>
  new Response(source, { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
