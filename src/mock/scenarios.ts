import { LIVELY, type Liveliness, QUIET, RUSH } from './living-customers.ts';
import type { Dialogue } from './sample/dialogue.ts';
import { DIALOGUES } from './sample/dialogues.ts';
import { DIALOGUES_EN } from './sample/dialogues-en.ts';

/** A named world to begin with. */
export interface Scenario {
  readonly key: ScenarioKey;
  readonly name: string;
  readonly about: string;
  readonly dialogues: readonly Dialogue[];
  readonly liveliness: Liveliness;
}

export type ScenarioKey = 'everyday' | 'calm' | 'rush' | 'fresh' | 'first-message';

export const SCENARIOS: readonly Scenario[] = [
  {
    key: 'everyday',
    name: 'An ordinary day',
    about: 'Sixty conversations; customers write every minute or so and answer most replies.',
    dialogues: DIALOGUES,
    liveliness: LIVELY,
  },
  {
    key: 'calm',
    name: 'A quiet afternoon',
    about: 'Sixty conversations; nobody writes unless you ask.',
    dialogues: DIALOGUES,
    liveliness: QUIET,
  },
  {
    key: 'rush',
    name: 'Rush hour',
    about: 'A message every second.',
    dialogues: DIALOGUES,
    liveliness: RUSH,
  },
  {
    key: 'fresh',
    name: 'First morning',
    about: 'Channels and agents, and no conversation yet.',
    dialogues: [],
    liveliness: LIVELY,
  },
  {
    key: 'first-message',
    name: 'One conversation',
    about: 'A single customer waits.',
    dialogues: DIALOGUES_EN.slice(0, 1),
    liveliness: QUIET,
  },
];

/** The scenario of a name; the first one for a name nobody knows. */
export function scenarioOf(key: string | null): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.key === key) ?? SCENARIOS[0];
  if (found === undefined) throw new RangeError('choose a scenario: there is none');
  return found;
}
