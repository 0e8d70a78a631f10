import { find, type Result } from './find.ts';
import { loadIndex } from './index-of-site.ts';

/** What the page asks its search worker. */
export interface Question {
  readonly turn: number;
  readonly text: string;
}

/** What the worker answers; without results, the search could not be loaded. */
export interface Reply {
  readonly turn: number;
  readonly results?: readonly Result[];
}

// A worker keeps the page's policy as strict as it is: Pagefind is WebAssembly, which the page may not run.
const index = loadIndex();
index.catch(() => {});

addEventListener('message', ({ data: { turn, text } }: MessageEvent<Question>) => {
  index
    .then((loaded) => find(loaded, text))
    .then(
      (results) => postMessage({ turn, results } satisfies Reply),
      () => postMessage({ turn } satisfies Reply),
    );
});
