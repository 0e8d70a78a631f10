import type { APIRoute, GetStaticPaths } from 'astro';
import { robotsText } from '../sitemap/robots.ts';

const text = robotsText(
  import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined,
  import.meta.env.BASE_URL,
);

/** Gives robots.txt where there is one to give. */
export const getStaticPaths = (() =>
  text === undefined ? [] : [{ params: { robots: 'robots' } }]) satisfies GetStaticPaths;

/** Answers with it. */
export const GET: APIRoute = () => new Response(text);
