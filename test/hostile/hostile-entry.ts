import type { TranscriptEntry } from '../../src/domain/index.ts';
import { NOW } from '../elements/fake-views.ts';

/** An entry that has these words wherever words from outside may stand. */
export function hostileEntry(bad: string): TranscriptEntry {
  return {
    ...{ id: bad, at: NOW, by: 'customer', name: bad, kind: 'text', internal: false, text: bad, fileName: bad },
    ...{ delivery: null, times: {}, error: { code: bad, detail: bad }, earlier: [bad], revokedAt: null },
    reactions: [bad],
  };
}
