import { onOneLine } from './json.ts';
import type { Results } from './results.ts';

/** Writes results: in a stable order, and one line for each value, so that a change is read at a glance. */
export function resultsText(results: Results): string {
  const line = (name: string, value: unknown) => `${JSON.stringify(name)}: ${onOneLine(value)}`;
  const block = (entries: readonly string[], indent: string) =>
    entries.length === 0 ? '{}' : `{\n${indent}  ${entries.join(`,\n${indent}  `)}\n${indent}}`;
  const lines = (values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).map(([name, value]) => line(name, value));
  const claims = Object.entries(results.claims).map(
    ([id, { program, observed }]) =>
      `"${id}": ${block([line('program', program), `"observed": ${block(lines(observed), '      ')}`], '    ')}`,
  );
  return `${block(
    [
      `"pythons": ${block(lines(results.pythons), '  ')}`,
      `"claims": ${block(claims, '  ')}`,
      `"examples": ${block(lines(results.examples), '  ')}`,
    ],
    '',
  )}\n`;
}
