import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphErrorRule, KNOWN_GRAPH_CODES } from '../../../src/backend/whatsapp/error-dictionary.ts';

/** Meta's error codes as listed in the fact sheet §17; pairs are ranges. Kept apart from the dictionary so that a lost code shows. */
const LISTED: readonly (number | readonly [number, number])[] = [
  ...[0, 1, 2, 3, 4, 10, 33, 100, 190, 368, 803, 80007, 130403, 130429, 130472, 130497],
  [200, 299],
  ...[131000, 131005, 131008, 131009, 131014, 131016, 131020, 131021, 131026, 131030, 131031, 131037, 131041, 131042],
  ...[131044, 131045, 131047, 131048, 131049, 131050, 131051, 131052, 131053, 131055, 131056, 131057, 131059, 131060],
  ...[131062, 131063, 131064, 131065],
  [131201, 131215],
  ...[132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016, 132018, 132068, 132069],
  ...[133000, 133004, 133005, 133006, 133008, 133009, 133010, 133015, 133016],
  ...[134011, 134100, 134101, 134102, 135000, 136024, 137000],
  [138000, 138018],
  [139000, 139004],
  [139100, 139103],
  141000,
  [147001, 147005],
  ...[2388001, 2388012, 2388019, 2388040, 2388047, 2388072, 2388073, 2388091, 2388093, 2388103, 2388293, 2388299],
  2494100,
  [2593107, 2593109],
];

const codes = LISTED.flatMap((one) =>
  typeof one === 'number' ? [one] : Array.from({ length: one[1] - one[0] + 1 }, (_, index) => one[0] + index),
).sort((a, b) => a - b);

describe('the error dictionary', () => {
  it('has a rule for every code Meta lists and for no other', () => {
    assert.deepEqual(KNOWN_GRAPH_CODES, codes);
  });

  it('answers null for a code nobody listed', () => {
    for (const code of [-1, 5, 131004, 131216, 999_999]) assert.equal(graphErrorRule(code), null);
  });

  it('never backs off for what a person has to mend', () => {
    for (const code of codes) {
      const rule = graphErrorRule(code);
      if (rule?.retry === 'backoff') assert.equal(rule.actor, 'nobody', String(code));
      if (rule?.actor === 'nobody') assert.equal(rule.retry, 'backoff', String(code));
    }
  });

  const figures: readonly (readonly [code: number, retry: string, certain: boolean, channel: boolean])[] = [
    [190, 'no', true, true],
    [0, 'no', true, true],
    [131042, 'no', true, true],
    [368, 'no', true, true],
    [131047, 'no', true, false],
    [131026, 'no', true, false],
    [100, 'no', true, false],
    [130429, 'backoff', true, false],
    [131056, 'backoff', true, false],
    [80007, 'backoff', true, false],
    [131048, 'wait', true, false],
    [131057, 'backoff', true, true],
    [131000, 'backoff', false, false],
    [131016, 'backoff', false, false],
    [1, 'backoff', false, false],
    [2, 'backoff', false, false],
  ];
  for (const [code, retry, certainlyNotSent, channelTrouble] of figures) {
    it(`${code}: retry ${retry}, certainly not sent ${certainlyNotSent}, channel trouble ${channelTrouble}`, () => {
      const rule = graphErrorRule(code);
      assert.deepEqual(
        [rule?.retry, rule?.certainlyNotSent, rule?.channelTrouble],
        [retry, certainlyNotSent, channelTrouble],
      );
    });
  }
});
