import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideMention, type MentionNotice, type World } from '../../../src/domain/index.ts';
import { actorOf, fullWorld, NOW } from '../samples.ts';

const notice: MentionNotice = {
  ...{ id: 'notice', rev: 1, agentId: 'ada', authorId: 'bob', conversationId: 'cv', channelId: 'ch' },
  ...{ messageId: 'note', words: 'Ask @Ada', at: NOW },
};
const seen = { type: 'mention.dismiss', id: 'c1', conversationId: 'cv', mentionId: 'notice' } as const;

function decided(found: MentionNotice | 'absent' | 'not-loaded', role: 'viewer' | null = 'viewer') {
  const base = fullWorld();
  const world = { ...base, get: ((kind, id) => (kind === 'mention' ? found : base.get(kind, id))) as World['get'] };
  return decideMention(seen, world, actorOf(role));
}

describe('dismissing a mention', () => {
  it('takes the notice away from whom it is for', () => {
    assert.deepEqual(decided(notice), { outcome: 'removes', record: { kind: 'mention', id: 'notice' } });
  });

  it('is theirs to do also once the conversation is out of their sight', () => {
    assert.equal(decided(notice, null).outcome, 'removes');
  });

  it('changes nothing twice, and nothing of somebody else’s, which look the same', () => {
    const nothing = { outcome: 'changes', changes: [] };
    assert.deepEqual(decided('absent'), nothing);
    assert.deepEqual(decided({ ...notice, agentId: 'bob' }), nothing);
  });

  it('is undetermined where the notice is not loaded', () => {
    assert.deepEqual(decided('not-loaded'), { outcome: 'undetermined', missing: [{ kind: 'mention', id: 'notice' }] });
  });
});
