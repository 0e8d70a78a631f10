import type { MeasureText } from './text-metrics.ts';

/**
 * Breaks a text at its spaces into as few lines as fit a width, then evens them out, as CSS `text-wrap: balance` does:
 * Mermaid fills each line before it starts the next, which leaves ragged boxes, and cuts words that are too long. Here a word
 * is never cut. A line break in the text is kept. Gives at least one line.
 *
 * @param widest in the unit that `measure` gives
 */
export function breakLines(text: string, widest: number, measure: MeasureText): string[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((paragraph) => balance(paragraph.split(/[ \t\r\f\v]+/), widest, measure));
}

/**
 * The narrowest width that still gives the fewest lines is the width of one of the runs of words. Wider lines are never
 * more lines, so halving finds it.
 */
function balance(words: readonly string[], widest: number, measure: MeasureText): string[] {
  const fewest = fill(words, widest, measure);
  if (fewest.length === 1) return fewest;
  const widths = words
    .flatMap((_, start) => words.slice(start).map((_, end) => words.slice(start, start + end + 1)))
    .map((run) => measure(run.join(' ')))
    .filter((width) => width <= widest)
    .sort((one, other) => one - other);
  let [narrowest, next] = [0, widths.length];
  while (narrowest < next) {
    const middle = (narrowest + next) >> 1;
    const isEnough = fill(words, widths[middle] ?? widest, measure).length === fewest.length;
    if (isEnough) next = middle;
    else narrowest = middle + 1;
  }
  return fill(words, widths[narrowest] ?? widest, measure);
}

function fill(words: readonly string[], widest: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
