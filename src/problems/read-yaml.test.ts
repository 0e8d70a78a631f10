import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { id, outsideAddress, text, version } from './fields.ts';
import { readYaml } from './read-yaml.ts';
import { told } from './told.ts';

const dish = z.strictObject({
  name: text,
  served: z.enum(['hot', 'cold']),
  steps: z.array(z.strictObject({ say: text, minutes: version.optional() })).min(1, 'one step'),
  seen: z.array(version).optional(),
  source: outsideAddress.optional(),
  vegan: z.boolean().default(false),
});
const menu = z.strictObject({ title: text, dishes: z.record(id, dish) });

const sound = `title: Lunch
dishes:
  pea-soup:
    name: Pea soup
    served: hot
    steps:
      - say: Boil.
      - { say: Stir., minutes: '1.5' }
`;

interface Row {
  readonly name: string;
  readonly edit: readonly [from: string, to: string];
  readonly expected: readonly string[];
}

const table: readonly Row[] = [
  {
    name: 'a missing field',
    edit: ['    served: hot\n', ''],
    expected: ['3:3 "dishes.pea-soup.served" is missing. Add "served" with one of hot, cold.'],
  },
  {
    name: 'a missing field of the file',
    edit: ['title: Lunch\n', ''],
    expected: ['1:1 "title" is missing. Add "title" with a text.'],
  },
  {
    name: 'a field without a value',
    edit: ['name: Pea soup', 'name:'],
    expected: ['4:10 "dishes.pea-soup.name" is missing. Add "name" with a text.'],
  },
  {
    name: 'a misspelt field, told once',
    edit: ['served: hot', 'sevred: hot'],
    expected: [
      '5:5 There is no field "sevred" here. Did you mean "served"? The fields are name, served, steps, seen, source, vegan.',
    ],
  },
  {
    name: 'an unknown field beside all that are needed',
    edit: ['title: Lunch', 'title: Lunch\nwallpaper: blue'],
    expected: ['2:1 There is no field "wallpaper" here. The fields are title, dishes.'],
  },
  {
    name: 'a misspelt field in a list',
    edit: ['- say: Boil.', '- syy: Boil.'],
    expected: [
      '7:9 There is no field "syy" here. Did you mean "say"? The fields are say, minutes.',
    ],
  },
  {
    name: 'a number where a text belongs',
    edit: ['title: Lunch', 'title: 12'],
    expected: ['1:8 "title" is 12. Write a text.'],
  },
  {
    name: 'an empty text',
    edit: ['title: Lunch', "title: ' '"],
    expected: ['1:8 "title" is " ". Write a text that is not empty.'],
  },
  {
    name: 'a version that YAML reads as a number',
    edit: ["'1.5'", '1.5'],
    expected: [
      '8:32 "dishes.pea-soup.steps.1.minutes" is 1.5. Write a version in quotes, such as "3.14".',
    ],
  },
  {
    name: 'a version that is none, in a list',
    edit: ['served: hot', "served: hot\n    seen: ['3.14.1', '3']"],
    expected: ['6:22 "dishes.pea-soup.seen.1" is "3". Write a version in quotes, such as "3.14".'],
  },
  {
    name: 'an address of this site where another is wanted',
    edit: ['served: hot', 'served: hot\n    source: /soup/'],
    expected: [
      '6:13 "dishes.pea-soup.source" is "/soup/". Write an address that starts with https://.',
    ],
  },
  {
    name: 'neither true nor false',
    edit: ['served: hot', 'served: hot\n    vegan: yes'],
    expected: ['6:12 "dishes.pea-soup.vegan" is "yes". Write true or false.'],
  },
  {
    name: 'a value that is none of those there are',
    edit: ['served: hot', 'served: warm'],
    expected: ['5:13 "dishes.pea-soup.served" is "warm". Write one of hot, cold.'],
  },
  {
    name: 'an empty list',
    edit: ["\n      - say: Boil.\n      - { say: Stir., minutes: '1.5' }", ' []'],
    expected: ['6:12 "dishes.pea-soup.steps" is []. Write one step.'],
  },
  {
    name: 'a text where a list belongs; its long value is cut',
    edit: [
      "\n      - say: Boil.\n      - { say: Stir., minutes: '1.5' }",
      ` ${'Boil and stir. '.repeat(6)}`,
    ],
    expected: [
      '6:12 "dishes.pea-soup.steps" is "Boil and stir. Boil and stir. Boil and stir. Boil and stir. Boil and stir. B…. Write a list.',
    ],
  },
  {
    name: 'an id that is none',
    edit: ['pea-soup:', 'Pea soup:'],
    expected: [
      '3:3 "Pea soup" is not fit to be an id. Write an id: lower-case words joined by hyphens.',
    ],
  },
  {
    name: 'a key given twice',
    edit: ['    served: hot', '    served: hot\n    served: cold'],
    expected: ['6:5 "served" stands twice here. Give each its own id, or remove one of the two.'],
  },
  {
    name: 'broken syntax: nothing else is told',
    edit: ['title: Lunch', 'titel: "Lunch'],
    expected: ['9:1 The YAML cannot be read: Missing closing "quote. Mend the YAML.'],
  },
  {
    name: 'a tab',
    edit: ['    served', '\tserved'],
    expected: ['5:1 The YAML cannot be read: Tabs are not allowed as indentation. Mend the YAML.'],
  },
  {
    name: 'several problems at once',
    edit: ['served: hot\n    steps:', 'served: warm\n    stpes:'],
    expected: [
      '5:13 "dishes.pea-soup.served" is "warm". Write one of hot, cold.',
      '6:5 There is no field "stpes" here. Did you mean "steps"? The fields are name, served, steps, seen, source, vegan.',
    ],
  },
];

test('a sound text has no problems, and its places are those of its values and keys', () => {
  const { data, problems, placeOf, brokenAt } = readYaml({ file: 'menu', text: sound }, menu);
  assert.deepEqual(problems, []);
  assert.equal(data?.dishes['pea-soup']?.vegan, false);
  assert.equal(brokenAt([]), false);
  const places: [path: PropertyKey[], part: 'key' | 'value', line: number, column: number][] = [
    [[], 'value', 1, 1],
    [['title'], 'value', 1, 8],
    [['title'], 'key', 1, 1],
    [['dishes', 'pea-soup'], 'key', 3, 3],
    [['dishes', 'pea-soup', 'steps', 0], 'value', 7, 9],
    [['dishes', 'pea-soup', 'steps', 1, 'minutes'], 'value', 8, 32],
    [['dishes', 'pea-soup', 'steps', 1, 'minutes'], 'key', 8, 23],
    // What is not there stands where its nearest ancestor begins.
    [['dishes', 'pea-soup', 'vegan'], 'value', 3, 3],
    [['dishes', 'stew', 'name'], 'value', 2, 1],
    [['nowhere'], 'value', 1, 1],
  ];
  for (const [path, part, line, column] of places) {
    assert.deepEqual(placeOf(path, part), { file: 'menu', line, column }, path.join('.'));
  }
});

for (const { name, edit, expected } of table) {
  for (const linesBefore of [0, 4]) {
    test(`${name}, ${linesBefore} lines down its file`, () => {
      const edited = sound.replace(...edit);
      assert.notEqual(edited, sound);
      const { problems } = readYaml({ file: 'menu', text: edited, linesBefore }, menu);
      const moved = expected.map((each) =>
        each.replace(/^\d+/, (line) => `menu:${Number(line) + linesBefore}`),
      );
      assert.deepEqual(told(problems), moved);
    });
  }
}
