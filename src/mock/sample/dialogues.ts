import type { Dialogue } from './dialogue.ts';
import { DIALOGUES_AR } from './dialogues-ar.ts';
import { DIALOGUES_CS } from './dialogues-cs.ts';
import { DIALOGUES_DE } from './dialogues-de.ts';
import { DIALOGUES_EN } from './dialogues-en.ts';
import { DIALOGUES_ES } from './dialogues-es.ts';
import { DIALOGUES_FI } from './dialogues-fi.ts';
import { DIALOGUES_FR } from './dialogues-fr.ts';
import { DIALOGUES_IT } from './dialogues-it.ts';
import { DIALOGUES_PT_BR } from './dialogues-pt-br.ts';

/** Sixty conversations in the nine languages of the interface. */
export const DIALOGUES: readonly Dialogue[] = [
  ...DIALOGUES_EN,
  ...DIALOGUES_IT,
  ...DIALOGUES_FR,
  ...DIALOGUES_FI,
  ...DIALOGUES_CS,
  ...DIALOGUES_DE,
  ...DIALOGUES_ES,
  ...DIALOGUES_PT_BR,
  ...DIALOGUES_AR,
];
