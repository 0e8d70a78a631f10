import type { Card, Section } from './content.ts';

const most = 3;

/** The pitfalls of a card: the section that holds them, all of them, and the first, which matter most. */
export interface Pitfalls {
  readonly section: Section;
  readonly all: readonly Section[];
  readonly first: readonly Section[];
}

/** Gives a card's pitfalls: the subsections of its section `<card>-pitfalls`; `undefined` where it has none. */
export function pitfallsOf({
  id,
  sections,
}: {
  readonly id: string;
  readonly sections: readonly Section[];
}): Pitfalls | undefined {
  const start = sections.findIndex((each) => each.id === `${id}-pitfalls`);
  const section = sections[start];
  if (section === undefined) return undefined;
  const after = sections.slice(start + 1);
  const end = after.findIndex(({ level }) => level <= section.level);
  const within = end === -1 ? after : after.slice(0, end);
  const all = within.filter(({ level }) => level === section.level + 1);
  return all.length === 0 ? undefined : { section, all, first: all.slice(0, most) };
}

/** Gives what else a card has to say: its sections but for its pitfalls, and for the one that shows the program named. */
export function besidePitfalls(
  card: Parameters<typeof pitfallsOf>[0] & Pick<Card, 'references'>,
  program: string,
): readonly Section[] {
  const pitfalls = pitfallsOf(card);
  const showing = card.references.find(({ kind, id }) => kind === 'example' && id === program);
  return card.sections.filter(
    (each) =>
      each !== pitfalls?.section && !pitfalls?.all.includes(each) && each.id !== showing?.section,
  );
}
