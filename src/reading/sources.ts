import { wholeCell } from './comparison.ts';
import type { Content, Page } from './content.ts';
import { tableOfList } from './fixed-sections.ts';
import type { Reference } from './references.ts';
import type { Claim } from './schemas.ts';

type Read = Pick<Content, 'chapters' | 'cards' | 'pages' | 'claims' | 'comparison' | 'tree'>;

/** Gives the address that a claim's mark leads to; `undefined` for a claim without a source. */
export function mainSource({ source }: Claim): string | undefined {
  return typeof source === 'string' ? source : source?.[0];
}

/** Gives the sources of all pages and of the table of all cards, each once, in the order in which they are read. */
export function sourcesOfSite(content: Read): string[] {
  const claims = [
    ...claimsOf(content, content.chapters),
    ...claimsOfTable(content, tableOfList),
    ...claimsOf(content, [...content.cards, ...content.pages]),
  ];
  const sources = claims.flatMap((id) => {
    const claim = content.claims[id];
    return (claim && mainSource(claim)) ?? [];
  });
  return [...new Set(sources)];
}

function claimsOf(content: Read, pages: readonly Pick<Page, 'references'>[]): string[] {
  return pages.flatMap((page) => claimsOfPage(content, page));
}

/** Gives the claims that a page's text says, itself or by what it shows; one said twice, twice. */
export function claimsOfPage(content: Read, { references }: Pick<Page, 'references'>): string[] {
  return references.flatMap((reference) => claimsBehind(content, reference));
}

function claimsBehind(content: Read, { kind, id }: Pick<Reference, 'kind' | 'id'>): string[] {
  switch (kind) {
    case 'claim':
      return [id];
    case 'question':
      return claimsOfQuestion(content, id);
    case 'table':
      return claimsOfTable(content, id);
    default:
      return [];
  }
}

function claimsOfQuestion({ tree }: Read, question: string): string[] {
  const box = tree.boxes.find((each) => each.question === question);
  return box?.howToTell.flatMap(({ claim }) => claim ?? []) ?? [];
}

function claimsOfTable({ comparison: { tables, rows } }: Read, table: string): string[] {
  const cards = tables[table]?.cards ?? [];
  return rows
    .filter((row) => row.tables.includes(table))
    .flatMap(({ cells }) => cards.flatMap((card) => wholeCell(cells[card] ?? '').claim ?? []));
}
