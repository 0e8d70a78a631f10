import { bestOf, type Answer, type Hit } from './best.ts';
import { excerptOf, piecesOf, type Piece } from './excerpt.ts';
import type { SectionData, SiteIndex } from './index-of-site.ts';
import { isMeant, sharesLetters } from './meant.ts';
import { wordsIn } from './words.ts';

/** A section to show as a result. */
export interface Result {
  readonly address: string;
  readonly trail: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

const most = 10;
const wordsOfExcerpt = 28;

/** Finds the sections that best answer what a reader typed; an empty list if nothing that was meant is in the index. */
export async function find(index: SiteIndex, text: string): Promise<Result[]> {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  await index.preload(words.map(({ word }) => word).join(' '));
  const answers: Answer<Hit<SectionData>>[] = [];
  for (const { word, weight } of words) answers.push({ weight, hits: await index.search(word) });
  const best = bestOf(answers, { sections: index.sections, most });
  const asked = words.map(({ word }) => word);
  const results = (
    await Promise.all(
      best.map(async ({ hit, words: found }) => meant(await hit.data(), found, asked)),
    )
  ).flat();
  // Who types the whole name of a section means that one, however often its words stand elsewhere.
  const isNamed = ({ title }: Result) => same(title.map((piece) => piece.text).join(''), text);
  return results.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}

function same(title: string, text: string): boolean {
  return title.trim().toLowerCase() === text.trim().toLowerCase();
}

/** Gives a section as a result, or none if what was found of it is not what was asked for. */
function meant(data: SectionData, found: ReadonlySet<number>, asked: readonly string[]): Result[] {
  const text = data.content.split(' ');
  const places = [...found].filter((place) => isMeant(asked, text[place] ?? ''));
  // Of ordinary words no place is known, nor of those of the trail.
  const all = `${data.meta.trail} ${data.content}`.split(' ');
  const isThere = () => all.some((word) => asked.some((each) => sharesLetters(each, word)));
  const isFound = found.size > 0 ? places.length > 0 : isThere();
  return isFound ? [resultOf(data, new Set(places))] : [];
}

function resultOf({ url, content, meta }: SectionData, found: ReadonlySet<number>): Result {
  const start = meta.title.split(' ').length;
  return {
    address: url,
    trail: meta.trail ?? '',
    title: piecesOf({ text: meta.title, found }),
    excerpt: excerptOf({ text: content, found }, start, wordsOfExcerpt),
  };
}
