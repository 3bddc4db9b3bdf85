import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linkTo, targetOfLink } from '../../../src/elements/conversation/permalink.ts';

const PAGE = 'https://shop.example/customers?tab=2#orders';

describe('a link to a message', () => {
  it('is the page with a fragment of ours, and leads back to what it was made of', () => {
    const target = { conversationId: 'c1', messageId: 'm1' };
    const link = linkTo(PAGE, target);
    assert.equal(link, 'https://shop.example/customers?tab=2#wa-inbox=c1/m1');
    assert.deepEqual(targetOfLink(link), target);
  });

  it('leads back whatever the ids are made of', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(id, fc.option(id, { nil: null }), (conversationId, messageId) => {
        assert.deepEqual(targetOfLink(linkTo(PAGE, { conversationId, messageId })), { conversationId, messageId });
      }),
    );
  });

  for (const page of [
    PAGE,
    'https://a.example/#wa-inbox=',
    'https://a.example/#wa-inbox=%E0%A4%A',
    'https://a.example/#x-wa-inbox=c',
  ]) {
    it(`is not found in ${page}`, () => assert.equal(targetOfLink(page), null));
  }
});
