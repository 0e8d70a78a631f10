import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml, type YamlReading } from '../problems/read-yaml.ts';
import { expandTree } from './expand.ts';
import { treeSource, type TreeSource } from './tree-source.ts';
import type { Tree } from './tree.ts';

/** A sound tree for tests to change: who moves house with what. Two workers decide on texts and cards. */
export const movingTree = `start: load
workers: [crew, robots]
questions:
  load:
    step: '1'
    section: load
    question: Is it heavy?
    help: A piano is.
    howToTell: [{ say: Weigh it., claim: weight, example: scale }]
    unsure: { answer: light, say: Answer light. }
    answers:
      light: { label: Light, consequence: people, because: it is light, worker: crew, asks: day }
      heavy: { label: Heavy, consequence: robots, because: it is heavy, worker: robots, asks: day }
  day:
    step: '2'
    section: day
    question: Must it be today?
    help: { crew: Ask the crew., robots: Ask the robots. }
    howToTell: [{ say: Look at the calendar. }]
    unsure: { say: Ask. }
    answers:
      today:
        label: Today
        consequence: { crew: a van, robots: a truck }
        because: { crew: people drive today, robots: robots drive today }
        uses: { crew: van, robots: truck }
      later: { label: Later, consequence: a ship, because: it can wait, uses: ship }
`;

/** Reads a tree as tree.yaml. */
export function readTree(text: string): YamlReading<TreeSource> {
  return readYaml({ file: 'tree.yaml', text }, treeSource);
}

/** Expands a tree that is sound. */
export function treeOf(text: string): Tree {
  const { data, problems } = readTree(text);
  assert.deepEqual(problems, []);
  assert.ok(data);
  return expandTree(data);
}

/** The text of the tree that this project publishes. */
export const publishedTree = await readFile(
  join(import.meta.dirname, '../../content/tree.yaml'),
  'utf8',
);
