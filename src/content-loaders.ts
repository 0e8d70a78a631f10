import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { settings } from '../settings.ts';
import { draw } from './flowchart/draw.ts';
import type { Drawing } from './flowchart/drawing.ts';
import { historyOf, type History } from './history/last-changed.ts';
import { describeProblems } from './problems/problem.ts';
import { chartsOfContent } from './reading/charts-of-content.ts';
import { readContentFiles } from './reading/content-files.ts';
import type { Content } from './reading/content.ts';
import { sourcesOfSite } from './reading/sources.ts';
import { readContent, type ContentReading } from './reading/read-content.ts';

/** The whole content with its drawings: of the tree, and of the parts by the sections that explain them. */
export interface DrawnContent {
  readonly content: Content;
  readonly drawing: Drawing;
  readonly parts: Readonly<Record<string, Drawing>>;
  /** When each file of the content was last changed, as far as that is known. */
  readonly history: Omit<History, 'missing'>;
  /** The sources of all claims, in the order of their numbers. */
  readonly sources: readonly string[];
}

/**
 * Loads everything but the text of the MDX pages, checked, as the one entry `content`; and draws the charts. In a build
 * any problem stops it before anything is written. The development server says what is wrong and goes on with what it had.
 */
export function wholeContent(folder: string): Loader {
  return {
    name: 'whole-content',
    async load(context) {
      const update = async () => {
        const reading = await read(context, folder);
        const content = reading.content;
        if (content === undefined) return;
        const data = {
          content,
          ...(await drawn(content, context)),
          history: await history(context, folder),
          sources: sourcesOfSite(content),
        };
        context.store.set({ id: 'content', data, digest: context.generateDigest(data) });
      };
      await update();
      // One after the other: a slow update must not overwrite what a later, quicker one has read.
      let running = Promise.resolve();
      watch(context, folder, () => (running = running.catch(() => {}).then(update)));
    },
  };
}

/** Wraps the loader of a folder of MDX pages so that a build reads none of them while any content has a problem. */
export function checked(loader: Loader, folder: string): Loader {
  return {
    name: `checked-${loader.name}`,
    async load(context) {
      if (context.watcher === undefined) await read(context, folder);
      await loader.load(context);
    },
  };
}

async function read(context: LoaderContext, folder: string): Promise<ContentReading> {
  const root = fileURLToPath(context.config.root);
  const reading = readContent(await readContentFiles(root, folder));
  const problems = [...reading.problems, ...reading.contractProblems, ...reading.resultProblems];
  if (problems.length === 0) return reading;
  const message = describeProblems(problems);
  if (context.watcher === undefined) {
    const error = new AstroError(message);
    // The message says where; where in the loader it was found out helps no author.
    error.stack = '';
    // Astro looks in this for names of browser interfaces, and would explain those to an author who wrote "document".
    error.toString = () => error.name;
    throw error;
  }
  if (reading.problems.length > 0) context.logger.error(message);
  else context.logger.warn(message);
  return reading;
}

/** Pages say it beside the link to the repository; without one, nobody is told, and git is not asked. */
async function history({ config, logger }: LoaderContext, folder: string) {
  if (settings(process.env).repository === undefined) return { days: {}, prefix: '' };
  const { missing, ...known } = await historyOf(fileURLToPath(config.root), folder);
  if (missing !== undefined) logger.warn(`Pages have no dates. ${missing}`);
  return known;
}

async function drawn(
  content: Content,
  { config }: LoaderContext,
): Promise<Pick<DrawnContent, 'drawing' | 'parts'>> {
  const { whole, parts } = chartsOfContent(content);
  const cacheFolder = fileURLToPath(new URL('node_modules/.cache/flowchart/', config.root));
  const [drawing, ...drawnParts] = await draw([whole, ...parts.values()], { cacheFolder });
  if (drawing === undefined) throw new Error('The flowchart was not drawn.');
  return {
    drawing,
    parts: Object.fromEntries(
      [...parts.keys()].map((id, index) => {
        const part = drawnParts[index];
        if (part === undefined) throw new Error(`The flowchart of "${id}" was not drawn.`);
        return [id, part];
      }),
    ),
  };
}

function watch(context: LoaderContext, folder: string, update: () => Promise<void>): void {
  const { watcher, logger, config } = context;
  if (watcher === undefined) return;
  const within = fileURLToPath(new URL(`${folder}/`, config.root));
  let waiting: NodeJS.Timeout | undefined;
  watcher.add(within);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(within)) return;
    clearTimeout(waiting);
    // An editor's save is several events.
    waiting = setTimeout(() => {
      update().catch((error: unknown) => logger.error(String(error)));
    }, 50);
  });
}
