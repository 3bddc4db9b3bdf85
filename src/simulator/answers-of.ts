import type { MessageContent } from '../domain/index.ts';
import { type Fields, isFields } from './check-field.ts';

type Choice = Extract<MessageContent, { kind: 'choice' }>;

/** What a customer can tap below a message: reply buttons and list rows, as they would come back. */
export function answersOf(got: { readonly type: string; readonly object: unknown } | undefined): readonly Choice[] {
  const action = got?.type === 'interactive' && isFields(got.object) ? got.object['action'] : undefined;
  if (!isFields(action)) return [];
  const buttons = list(action['buttons']).map((button) => choiceOf(isFields(button['reply']) ? button['reply'] : {}));
  const rows = list(action['sections']).flatMap((section) => list(section['rows']).map((row) => choiceOf(row, true)));
  return [...buttons, ...rows];
}

function choiceOf({ id, title, description }: Fields, isRow = false): Choice {
  const told = description === undefined ? {} : { description: String(description) };
  return { kind: 'choice', title: String(title), payload: String(id), ...(isRow ? told : {}) };
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
