import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { settings } from '../settings.ts';
import { checked, wholeContent, type DrawnContent } from './content-loaders.ts';

const { content: folder } = settings(process.env);

/** An MDX page's entry is known by its file name; what its front matter says is checked, and kept, in `content`. */
function pages(within: string) {
  const loader = glob({
    base: `${folder}/${within}`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry,
  });
  return defineCollection({ loader: checked(loader, folder), schema: z.looseObject({}) });
}

/** The collections: the checked content as one entry, and the text of the three kinds of MDX pages. */
export const collections = {
  content: defineCollection({
    loader: wholeContent(folder),
    schema: z.custom<DrawnContent>(),
  }),
  guide: pages('guide'),
  apis: pages('apis'),
  pages: pages('pages'),
};
