import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bigEmoji, cutText, formatText, plainText } from '../../src/domain/index.ts';
import { typed } from '../domain/format/typed.ts';
import { hostileCorpus } from './corpus.ts';

const corpus = hostileCorpus(1, 2500);

describe('the hostile corpus', () => {
  it('has more than 2,000 different strings, the same for the same seed', () => {
    assert.ok(new Set(corpus).size >= 2500);
    assert.deepEqual(hostileCorpus(1, 2500), corpus);
    assert.notDeepEqual(hostileCorpus(2, 2500), corpus);
  });

  it('is read as formatted text without losing a character', () => {
    for (const text of corpus) {
      assert.equal(typed(formatText(text)), text);
      cutText(formatText(text), 900);
      plainText(text);
      assert.equal(bigEmoji(text), 0);
    }
  });

  it('gives no address but web, mail and telephone', () => {
    for (const text of corpus) {
      const look = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('href' in value) assert.match(String(value.href), /^(?:https?:\/\/|mailto:|tel:\+)/i);
        for (const part of Object.values(value)) look(part);
      };
      look(formatText(text));
    }
  });
});
