import type { Chart } from '../chart.ts';

const labels: readonly [id: string, label: string][] = [
  ['work', '1 · What takes most of the day?'],
  ['wait', '1.1 · Hundreds of letters at once, or sorted already?'],
  ['pigeons', 'pigeons'],
  ['walk-long', '2 · Does each round go on until evening? (walking)'],
  ['walker', 'Walker'],
  ['walk-many', '3 · Do you need something only a Team has? (walking)'],
  ['walk-office', 'WalkersPostOffice'],
  ['walk-team', 'WalkerTeam'],
  ['haul', '1.2 · Can walkers carry these parcels in one round?'],
  ['drive-long', '2 · Does each round go on until evening? (driving)'],
  ['driver', 'Driver'],
  ['drive-many', '3 · Do you need something only a Team has? (driving)'],
  ['drive-office', 'DriversPostOffice'],
  ['drive-team', 'Team'],
];

const answers: readonly [from: string, label: string, to: string][] = [
  ['work', 'Letters', 'wait'],
  ['work', 'Parcels', 'haul'],
  ['wait', 'pigeons', 'pigeons'],
  ['wait', 'walkers', 'walk-long'],
  ['walk-long', 'Yes', 'walker'],
  ['walk-long', 'No', 'walk-many'],
  ['walk-many', 'No', 'walk-office'],
  ['walk-many', 'Yes', 'walk-team'],
  ['haul', 'No, or unsure', 'drive-long'],
  ['haul', 'Yes', 'walk-long'],
  ['drive-long', 'Yes', 'driver'],
  ['drive-long', 'No', 'drive-many'],
  ['drive-many', 'No', 'drive-office'],
  ['drive-many', 'Yes', 'drive-team'],
];

/**
 * A chart for tests, of the size and shape that a decision has: four rounds of questions, a card beside each, and one
 * branch that leads into the middle of the other.
 */
export const decisionChart: Chart = {
  boxes: labels.map(([id, label]) => ({
    id,
    kind: label.includes('?') ? 'question' : 'card',
    label,
  })),
  edges: answers.map(([from, label, to]) => ({ id: `${from}--${to}`, from, to, label })),
};
