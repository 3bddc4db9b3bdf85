import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decide, decideHere, type OutgoingContent } from '../../../src/domain/index.ts';
import { outgoing } from '../outgoing-arbitraries.ts';
import { actorOf, fullWorld, NOW } from '../samples.ts';

const BUILT: readonly string[] = ['template', 'contacts', 'buttons', 'list', 'link'];
const send = (content: OutgoingContent) =>
  ({ type: 'message.send', id: 'c', conversationId: 'cv', messageId: 'new', attemptId: 'a', content }) as const;
const time = { now: NOW, slack: 0 };

describe('the judge without the rules for templates and built content', () => {
  it('says of those that it cannot tell, and of everything else what the whole judge says', () => {
    fc.assert(
      fc.property(outgoing, (content) => {
        const here = decideHere(send(content), fullWorld({ otherwise: 'absent' }), actorOf('contributor'), time);
        const whole = decide(send(content), fullWorld({ otherwise: 'absent' }), actorOf('contributor'), time);
        if (!BUILT.includes(content.kind)) assert.deepEqual(here, whole);
        else if (whole.outcome === 'changes') assert.deepEqual(here, { outcome: 'undetermined', missing: [] });
        else assert.notEqual(here.outcome, 'changes');
      }),
    );
  });

  it('still refuses what needs none of them', () => {
    const contacts: OutgoingContent = { kind: 'contacts', contacts: [{ name: 'Ada', phones: ['+39333'] }] };
    const decision = decideHere(send(contacts), fullWorld({ otherwise: 'absent' }), actorOf('viewer'), time);
    assert.deepEqual(decision, { outcome: 'refused', code: 'role-cannot-reply' });
  });
});
