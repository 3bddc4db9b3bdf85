import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../fixtures/webhooks/', import.meta.url);

/** What the index says about a body. */
export interface CorpusEntry {
  readonly note: string;
  readonly tags: readonly string[];
  readonly messages: number;
  readonly statuses: number;
  readonly value_errors: number;
  readonly echoes: number;
  readonly fields: readonly (string | null)[];
}

/** The index of the corpus by file name. */
export const corpusIndex: Readonly<Record<string, CorpusEntry>> = JSON.parse(
  readFileSync(new URL('../webhooks-index.json', FOLDER), 'utf8'),
);

/** Every body of the corpus by file name, as text. */
export const corpus: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .sort()
    .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
);
