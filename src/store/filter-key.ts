import { type ConversationFilter, LOCAL_FILTER_FIELDS } from '../domain/index.ts';

/** One name for equal filters: fields in a fixed order, channels sorted. */
export function filterKey(filter: ConversationFilter): string {
  const entries = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, Array.isArray(value) ? [...value].sort() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}

/** Whether membership can be judged here; words, and a field this build does not know is the backend's to judge. */
export function isLocalFilter(filter: ConversationFilter): boolean {
  const known: readonly string[] = LOCAL_FILTER_FIELDS;
  return Object.keys(filter).every((field) => known.includes(field));
}
