import type { Box, Chart, Edge } from '../chart.ts';

/** A repeatable sequence of numbers from 0 up to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words =
  'does each job run until you stop it or need something only one process has when many clients wait at once'.split(
    ' ',
  );
const answers = ['Yes', 'No', 'No, or unsure', 'threads', 'Thousands of connections', 'I'];

/**
 * Makes up a chart of so many questions for a test: each has two or three answers, which lead to the next questions, now and
 * then to one that another answer leads to already, and else to cards. The same seed gives the same chart.
 */
export function generatedChart(questions: number, seed: number): Chart {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const boxes: Box[] = [];
  const edges: Edge[] = [];
  const phrase = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ');
  const add = (kind: Box['kind']) => {
    const id = `${kind}-${boxes.length}`;
    boxes.push({
      id,
      kind,
      label: kind === 'card' ? phrase(1 + next() * 2) : `${phrase(3 + next() * 6)}?`,
    });
    return id;
  };

  const open = [add('question')];
  let asked = 1;
  while (open.length > 0) {
    const from = open.shift() ?? '';
    const count = next() < 0.8 ? 2 : 3;
    for (let answer = 0; answer < count; answer++) {
      let to = open.at(-1);
      if (to === undefined || next() > 0.1) {
        const asks =
          asked < questions && (next() < 0.6 || (open.length === 0 && answer === count - 1));
        to = add(asks ? 'question' : 'card');
        if (asks) {
          open.push(to);
          asked++;
        }
      }
      edges.push({ id: `${from}--${answer}`, from, to, label: pick(answers) });
    }
  }
  return { boxes, edges };
}
