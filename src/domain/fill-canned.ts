import type { Agent } from './agent.ts';
import { type Contact, isVisibleName } from './contact.ts';

/** What a canned reply can say of the moment it is used in. */
export const CANNED_VARIABLES = ['contact.name', 'contact.first_name', 'agent.name'] as const;
export type CannedVariable = (typeof CANNED_VARIABLES)[number];

/** Whom a canned reply goes to and who sends it, as far as they are known. */
export interface CannedFacts {
  readonly contact: Pick<Contact, 'name' | 'profileName'> | null;
  readonly agent: Pick<Agent, 'name'> | null;
}

const VARIABLE = /\{\{\s*([\w.]+)\s*(?:\|([^{}]*))?\}\}/g;

/**
 * Puts people's names in place of the variables of a canned reply. `{{contact.first_name|there}}` says "there" when the name is not known; a
 * number or username is no name. What is unknown or not known here stays as it is written: see {@link unfilled}.
 */
export function fillCanned(text: string, facts: CannedFacts): string {
  return text.replace(VARIABLE, (whole: string, variable: string, fallback: string | undefined) => {
    if (!isVariable(variable)) return whole;
    return nameFor(variable, facts) ?? fallback?.trim() ?? whole;
  });
}

/** Variables that still stand in a text, each once, as they are written: such a text is not ready to be sent. */
export function unfilled(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(VARIABLE), ([whole]) => whole))];
}

function isVariable(name: string): name is CannedVariable {
  return (CANNED_VARIABLES as readonly string[]).includes(name);
}

function nameFor(variable: CannedVariable, { contact, agent }: CannedFacts): string | null {
  if (variable === 'agent.name') return isVisibleName(agent?.name) ? agent.name : null;
  const name = [contact?.name, contact?.profileName].find(isVisibleName)?.trim() ?? null;
  return variable === 'contact.name' ? name : (name?.split(/\s/u)[0] ?? null);
}
