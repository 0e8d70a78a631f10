import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDirective, wholeWords } from './text-fragment.ts';

/** Makes a selection of a text in which brackets mark it. */
function selected(marked: string) {
  const [before = '', words = '', after = ''] = marked.split(/[⟦⟧]/);
  return { before, words, after };
}

const page =
  'Pools\nA pool keeps workers.\nA thread waits, and waits.\nA pool keeps workers, too - or "ad-hoc" ones & more.\nA';
const select = (words: string, from = 0) => {
  const at = page.indexOf(words, from);
  return {
    before: page.slice(0, at),
    words,
    after: page.slice(at + words.length),
  };
};

const long = 'One two three four five six seven eight nine ten eleven twelve';
const directives: [name: string, selection: Parameters<typeof textDirective>[0], text?: string][] =
  [
    ['words that the page has once', select('keeps workers, too'), 'text=keeps%20workers%2C%20too'],
    [
      'a dash, an ampersand, quotes',
      select('- or "ad-hoc" ones & more'),
      'text=%2D%20or%20%22ad%2Dhoc%22%20ones%20%26%20more',
    ],
    ['a word in part', select('hread wai'), 'text=thread%20waits'],
    [
      'spaces and lines around it',
      select('\nA thread waits, and waits.\n'),
      'text=A%20thread%20waits%2C%20and%20waits.',
    ],
    ['the first of two', select('keeps'), 'text=A%20pool-,keeps,-workers.'],
    ['the second of two', select('keeps', 40), 'text=A%20pool-,keeps,-workers%2C%20too'],
    ['several lines', select('keeps workers.\nA thread'), 'text=keeps%20workers.,A%20thread'],
    [
      'a long line',
      selected(`⟦${long} and so on ${long} to the last word⟧ z`),
      'text=One%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten%20eleven%20twelve%20and%20so,three%20four%20five%20six%20seven%20eight%20nine%20ten%20eleven%20twelve%20to%20the%20last%20word',
    ],
    ['a whole page of the same', selected('a\na\n⟦a⟧\na\na')],
    ['nothing', selected('a⟦⟧b')],
    ['a space', selected('a⟦ \n⟧b')],
    [
      'accents and case count for nothing',
      selected('Cafe\n⟦café⟧ noir'),
      'text=Cafe-,caf%C3%A9,-noir',
    ],
    ['what is beside a form feed is not named', selected('x\n\f\n⟦y⟧\n\fz\ny')],
    ['what is before one is', selected('x\n⟦y⟧\n\fz\ny'), 'text=x-,y'],
  ];
for (const [name, selection, text] of directives) {
  test(`the directive for ${name}`, () => assert.equal(textDirective(selection), text));
}

const wholes: [marked: string, whole: string][] = [
  ['a w⟦or⟧d b', 'a ⟦word⟧ b'],
  ['a⟦ word ⟧b', 'a ⟦word⟧ b'],
  ['a (⟦word⟧) b', 'a (⟦word⟧) b'],
  ['asyncio.⟦run⟧()', '⟦asyncio.run⟧()'],
  ['im⟦ap_un⟧ordered(f)', '⟦imap_unordered⟧(f)'],
  ['one⟦\ntwo\n⟧three', 'one\n⟦two⟧\nthree'],
  ['ad-⟦hoc⟧', 'ad-⟦hoc⟧'],
];
for (const [marked, expected] of wholes) {
  test(`${marked.replaceAll('\n', '↵')} is a selection of whole words`, () => {
    const { before, words, after } = wholeWords(selected(marked));
    assert.equal(`${before}⟦${words}⟧${after}`, expected);
  });
}
