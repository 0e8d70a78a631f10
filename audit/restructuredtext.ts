import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { plainText } from '../src/share/formats/plain-text.ts';
import { restructuredText } from '../src/share/formats/restructuredtext.ts';
import { everywhere, everywhereRead } from '../src/share/testing/everywhere.ts';
import { nastyAddresses, nastyTitles, randomTexts } from '../src/share/testing/nasty-texts.ts';
import type { Check } from './check.ts';
import { reasonWithoutPackage } from './debian.ts';

const name = 'reStructuredText';

/** Checks that docutils finds in what we write as reStructuredText what was to be written (https://docutils.sourceforge.io). */
export const restructuredTextIsRead: Check = () => {
  const reason = reasonWithoutPackage('python3-docutils');
  if (reason !== undefined) return Promise.resolve({ name, reason });
  const texts = [
    ...[...nastyTitles, ...randomTexts(500)].map((text) => ({
      written: restructuredText.write(everywhere(text)),
      expected: everywhereRead(text),
    })),
    ...nastyAddresses.map((address) => ({
      written: restructuredText.line([{ text: 'To ' }, linkTo(address), { text: ', too' }]),
      expected: [`paragraph: To ⟦${linkTo(address).href} Pool⟧, too`],
    })),
  ];
  // Debian's own Python, the one that finds Debian's packages.
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/python3',
    [join(import.meta.dirname, 'read-restructuredtext.py')],
    {
      input: JSON.stringify(texts.map(({ written }) => written)),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  if (status !== 0)
    return Promise.resolve({ name, reason: `docutils could not be run: ${stderr}` });
  const read = JSON.parse(stdout) as string[][];
  const faults = texts.flatMap(({ written, expected }, index) => {
    const found = read[index] ?? [];
    if (found.join('\n') === expected.join('\n')) return [];
    const place = expected.findIndex((line, at) => line !== found[at]);
    const [wanted, instead] = [expected[place] ?? 'nothing more', found[place] ?? found.at(-1)];
    return [`docutils finds "${instead}" in place of "${wanted}" in reStructuredText:\n${written}`];
  });
  const figures = `${texts.length} texts`;
  return Promise.resolve({ name, figures, passed: texts.length - faults.length, faults });
};

/** A link as our formats write it: with the address encoded where any of them would misread it. */
function linkTo(address: string) {
  const [, href = ''] =
    /\((.*)\)/.exec(plainText.line([{ href: address, spans: [{ text: 'Pool' }] }])) ?? [];
  return { href, spans: [{ text: 'Pool' }] };
}
