import { type GraphRefusal, graphRefusal } from './graph-refusal.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Characters as Meta may count them: code points. Whatever is no text is too long. */
export function tooLong(text: unknown, max: number): boolean {
  return typeof text !== 'string' || Array.from(text).length > max;
}

/** A text of 1 to `max` characters. */
export function isLabel(text: unknown, max: number): text is string {
  return typeof text === 'string' && text.trim() !== '' && !tooLong(text, max);
}

export function isMediaId(id: unknown): id is string {
  return typeof id === 'string' && /^\d{4,}$/.test(id);
}

export function wrong(details: string): GraphRefusal {
  return graphRefusal(400, 131009, 'Parameter value is not valid', details);
}
