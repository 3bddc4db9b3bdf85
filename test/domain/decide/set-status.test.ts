import { describe, it } from 'node:test';
import { CONVERSATION_STATUSES, type SetStatusCommand } from '../../../src/domain/index.ts';
import { conversationOf, fullWorld, worldOf } from '../samples.ts';
import { assertMissing, assertNothing, assertRefused, assertWrites, judge } from './judge.ts';

const move = (status: SetStatusCommand['status']): SetStatusCommand => ({
  type: 'conversation.status',
  id: 'c1',
  conversationId: 'cv',
  status,
});

describe('setting the status', () => {
  for (const from of CONVERSATION_STATUSES) {
    for (const to of CONVERSATION_STATUSES) {
      const conversation = conversationOf({ status: from, assigneeId: 'bob' });
      const world = fullWorld({ conversation });
      if (from === to) {
        it(`${from} → ${to} changes nothing`, () => assertNothing(judge(move(to), { world })));
        continue;
      }
      it(`${from} → ${to} ${to === 'resolved' ? 'clears the owner (SPK-37)' : 'keeps the owner'}`, () => {
        const record = { ...conversation, status: to, assigneeId: to === 'resolved' ? null : 'bob' };
        assertWrites(judge(move(to), { world }), { kind: 'conversation', record });
      });
    }
  }

  it('leaves the beacon alone: status and needs-reply are two things (X-13)', () => {
    const conversation = conversationOf({ needsReply: true });
    const record = { ...conversation, status: 'resolved' };
    assertWrites(judge(move('resolved'), { world: fullWorld({ conversation }) }), { kind: 'conversation', record });
  });

  it('to Pending and Resolved is a viewer’s right (SPK-46), back to New is not', () => {
    const conversation = conversationOf({ status: 'pending' });
    const world = fullWorld({ conversation });
    assertWrites(judge(move('resolved'), { world, role: 'viewer' }), {
      kind: 'conversation',
      record: { ...conversation, status: 'resolved' },
    });
    assertRefused(judge(move('new'), { world, role: 'viewer' }), 'role-cannot-requeue');
    assertRefused(judge(move('new'), { role: 'viewer' }), 'role-cannot-requeue');
  });

  it('is refused to somebody without access, who learns nothing', () =>
    assertRefused(judge(move('pending'), { role: null }), 'not-found'));
  it('is refused where there is no conversation', () =>
    assertRefused(judge(move('pending'), { world: fullWorld({ conversation: null }) }), 'not-found'));
  it('is undetermined where the conversation is not loaded', () => {
    assertMissing(judge(move('pending'), { world: worldOf({}) }), { kind: 'conversation', id: 'cv' });
  });
});
