import type { Content } from '../reading/content.ts';
import { plainWords } from '../share/inline-markdown.ts';
import type { Linkable } from '../share/linkable.ts';
import { answersOf } from '../tree/answers.ts';
import { capital, jobOf } from '../tree/path-words.ts';
import { positionInWords, positionOf } from '../tree/position.ts';
import { boxOf, isWhole, pathOf, type Path } from '../tree/tree.ts';
import type { ColourName } from './look.ts';

/** What a picture says, in plain words. */
export interface Words {
  /** The list or part of the site that it belongs to, beside the site's name. */
  readonly place?: string | undefined;
  /** What leads to the title. */
  readonly eyebrow?: string | undefined;
  readonly title: string;
  /** The colour of its family; where `named`, the title is what has that family, and has its colour. */
  readonly accent?: ColourName | undefined;
  readonly named: boolean;
  readonly body:
    | { readonly kind: 'paragraph'; readonly text: string }
    | { readonly kind: 'reasons' | 'answers'; readonly texts: readonly string[] };
}

/** Gives what the picture of something that can be linked says. */
export function wordsOf(content: Content, linkable: Linkable): Words {
  const { kind, id, title, trail, description } = linkable;
  const accent = accentOf(content, linkable.family);
  if (kind === 'question' || kind === 'verdict') {
    return { place: trail[0], accent, ...wordsOfPath(content, pathOf(content.tree, id)) };
  }
  // What stands on the home page has the site's name for its trail: the header says it already.
  const [place, ...rest] = trail[0] === content.site.name ? trail.slice(1) : trail;
  return {
    place,
    eyebrow: rest.length > 0 ? rest.join(' › ') : undefined,
    title,
    accent,
    named: kind === 'card',
    body: { kind: 'paragraph', text: description },
  };
}

/** Gives what the picture of the home page says. */
export function wordsOfHome({ site }: Content): Words {
  return { title: site.promise, named: false, body: { kind: 'paragraph', text: site.description } };
}

/** Gives the colour of a family; families have theirs in the order of site.yaml. */
export function accentOf({ site }: Content, family: string | undefined): ColourName | undefined {
  const accents = ['accent-1', 'accent-2', 'accent-3'] as const;
  return accents[Object.keys(site.families).indexOf(family ?? '')];
}

function wordsOfPath(
  { tree, cards }: Content,
  path: Path,
): Pick<Words, 'eyebrow' | 'title' | 'named' | 'body'> {
  const job = jobOf(tree, path);
  if (isWhole(path)) {
    const { card } = path.end;
    return {
      eyebrow: capital(job === '' ? 'use' : `${job}: use`),
      title: cards.find(({ id }) => id === card)?.short ?? card,
      named: true,
      body: {
        kind: 'reasons',
        texts: answersOf(tree, path).map(
          ({ becauseInShort }, index) =>
            `${index === 0 ? 'because ' : ''}${plainWords(becauseInShort)}`,
        ),
      },
    };
  }
  if (!('box' in path.end)) throw new Error(`The path "${path.id}" ends nowhere.`);
  const { text, answers } = boxOf(tree, path.end.box);
  return {
    eyebrow: job === '' ? positionInWords(positionOf(tree, path)) : capital(job),
    title: plainWords(text),
    named: false,
    body: { kind: 'answers', texts: answers.map(({ label }) => label) },
  };
}
