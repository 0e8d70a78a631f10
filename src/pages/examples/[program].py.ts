import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content.ts';
import { fileNameOf } from '../../programs/file-name.ts';

interface Props {
  readonly source: string;
}

/** Gives every example as a file to save and run. */
export const getStaticPaths = (async () => {
  const { content } = await getContent();
  return Object.values(content.examples).map(({ id, source }) => ({
    params: { program: fileNameOf(id).replace(/\.py$/, '') },
    props: { source },
  }));
}) satisfies GetStaticPaths;

/** Answers with the program. */
export const GET: APIRoute<Props> = ({ props: { source } }) =>
  new Response(source, { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
