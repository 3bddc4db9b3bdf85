import { describe, it } from 'node:test';
import type { DismissReplyCommand } from '../../../src/domain/index.ts';
import { conversationOf, fullWorld } from '../samples.ts';
import { assertNothing, assertRefused, assertWrites, judge } from './judge.ts';

const dismiss: DismissReplyCommand = { type: 'conversation.dismiss-reply', id: 'c1', conversationId: 'cv' };

describe('"No reply needed"', () => {
  for (const role of ['viewer', 'contributor', 'supervisor'] as const) {
    for (const status of ['new', 'pending', 'resolved'] as const) {
      it(`puts the beacon out and nothing else, for a ${role}, in ${status}`, () => {
        const conversation = conversationOf({ status, needsReply: true });
        const record = { ...conversation, needsReply: false };
        assertWrites(judge(dismiss, { role, world: fullWorld({ conversation }) }), { kind: 'conversation', record });
      });
    }
  }

  it('changes nothing where none is needed', () => {
    assertNothing(judge(dismiss, { world: fullWorld({ conversation: conversationOf({ needsReply: false }) }) }));
  });

  it('is refused to somebody without access, who learns nothing', () =>
    assertRefused(judge(dismiss, { role: null }), 'not-found'));
});
