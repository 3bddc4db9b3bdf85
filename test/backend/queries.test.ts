import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QueryAnswer } from '../../src/domain/index.ts';
import { SAMPLE_TIME, sampleContact, sampleConversation, sampleMessage } from '../../src/testing/sample-records.ts';
import { createRig, type Rig } from './rig/rig.ts';

async function ask(rig: Rig, who: string, path: string): Promise<QueryAnswer> {
  const response = await rig.call(who, path);
  assert.equal(response.status, 200, path);
  return (await response.json()) as QueryAnswer;
}

async function rigWithMessages(count: number): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    for (let index = 1; index <= count; index += 1) {
      const place = await tx.nextPlace('v1', SAMPLE_TIME + Math.floor(index / 3) * 1_000);
      await tx.put('message', sampleMessage({ id: `m${index}`, conversationId: 'v1', channelId: 'c1', place }));
    }
  });
  return rig;
}

describe('search', () => {
  it('leads from new to old, page by page, and back to nothing', async () => {
    const rig = await rigWithMessages(7);
    const seen: string[] = [];
    for (let page: string | null = ''; page !== null; ) {
      const path = `/v1/conversations/v1/search?text=TEXT&limit=3${page && `&page=${page}`}`;
      const answer: QueryAnswer = await ask(rig, 'viewer', path);
      seen.push(...answer.ids);
      page = answer.next;
    }
    assert.deepEqual(seen.slice(0, 7), ['m7', 'm6', 'm5', 'm4', 'm3', 'm2', 'm1']);
    const none = await ask(rig, 'viewer', '/v1/conversations/v1/search?text=nowhere');
    assert.deepEqual([none.ids, none.next], [[], null]);
  });
});

describe('lists', () => {
  it('are read page by page without a gap, each conversation with its contact', async () => {
    const rig = await createRig();
    await rig.repository.write('w1', async (tx) => {
      for (let index = 0; index < 25; index += 1) {
        const id = `x${String(index).padStart(2, '0')}`;
        await tx.put('contact', sampleContact({ id: `k-${id}` }));
        const at = SAMPLE_TIME - Math.floor(index / 4) * 1_000;
        await tx.put('conversation', sampleConversation({ id, channelId: 'c1', contactId: `k-${id}`, activityAt: at }));
      }
    });
    const seen: string[] = [];
    for (let page: string | null = ''; page !== null; ) {
      const answer: QueryAnswer = await ask(rig, 'viewer', `/v1/conversations?limit=7${page && `&page=${page}`}`);
      seen.push(...answer.ids);
      assert.equal(answer.records.filter(({ kind }) => kind === 'contact').length, answer.ids.length);
      page = answer.next;
    }
    assert.equal(seen.length, 26);
    assert.equal(new Set(seen).size, 26);
    assert.equal(seen.at(-1), 'v1');
  });

  it('hold only what the agent may see, whatever the filter asks for', async () => {
    const rig = await createRig();
    assert.deepEqual((await ask(rig, 'viewer', '/v1/conversations')).ids, ['v1']);
    assert.deepEqual([...(await ask(rig, 'both', '/v1/conversations')).ids].sort(), ['v1', 'v2']);
    assert.deepEqual((await ask(rig, 'viewer', '/v1/conversations?channelIds=c2&channelIds=c9')).ids, []);
    assert.deepEqual((await ask(rig, 'nobody', '/v1/conversations')).ids, []);
    assert.deepEqual((await ask(rig, 'admin', '/v1/conversations')).ids, []);
  });

  it('are filtered by every field', async () => {
    const rig = await createRig();
    await rig.submit('both', { id: 'a1', type: 'conversation.assign', conversationId: 'v1', assigneeId: 'both' });
    const ids = async (search: string) => (await ask(rig, 'both', `/v1/conversations?${search}`)).ids;
    assert.deepEqual(await ids('assigneeId=both'), ['v1']);
    assert.deepEqual(await ids('assigneeId='), ['v2']);
    assert.deepEqual(await ids('channelIds=c2'), ['v2']);
    assert.deepEqual(await ids('status=resolved'), []);
    assert.deepEqual([...(await ids('unread=true&needsReply=true'))].sort(), ['v1', 'v2']);
  });

  it('say as of when they were read', async () => {
    const rig = await createRig();
    const head = await rig.repository.read('w1', (tx) => tx.head());
    for (const path of ['/v1/conversations', '/v1/channels', '/v1/counts', '/v1/conversations/v1/messages']) {
      assert.equal((await ask(rig, 'viewer', path)).asOf, head, path);
    }
  });

  it('of channels and counts are cut to the channels one has', async () => {
    const rig = await createRig();
    assert.deepEqual((await ask(rig, 'viewer', '/v1/channels')).ids, ['c1']);
    assert.deepEqual((await ask(rig, 'viewer', '/v1/counts')).ids, ['c1/new/']);
    assert.deepEqual((await ask(rig, 'nobody', '/v1/counts')).ids, []);
    assert.deepEqual((await ask(rig, 'nobody', '/v1/teams')).ids, ['t1']);
    assert.ok(!(await ask(rig, 'nobody', '/v1/agents')).ids.includes('stranger'));
  });
});

describe('messages', () => {
  it('are read both ways from the newest page without a gap', async () => {
    const rig = await rigWithMessages(23);
    const path = '/v1/conversations/v1/messages?limit=5';
    const newest = await ask(rig, 'viewer', path);
    assert.deepEqual(newest.ids, ['m19', 'm20', 'm21', 'm22', 'm23']);
    assert.equal(newest.next, null);
    let seen = [...newest.ids];
    let oldest: QueryAnswer = newest;
    while (oldest.previous !== null) {
      oldest = await ask(rig, 'viewer', `${path}&page=${oldest.previous}`);
      seen = [...oldest.ids, ...seen];
    }
    const all = ['v1-m1', ...Array.from({ length: 23 }, (_, index) => `m${index + 1}`)];
    assert.deepEqual(seen, all);
    let again: QueryAnswer = oldest;
    const forward = [...oldest.ids];
    while (again.next !== null) {
      again = await ask(rig, 'viewer', `${path}&page=${again.next}`);
      forward.push(...again.ids);
    }
    assert.deepEqual(forward, all);
  });

  it('are read around one, with pages on either side', async () => {
    const rig = await rigWithMessages(23);
    const path = '/v1/conversations/v1/messages?limit=5';
    const middle = await ask(rig, 'viewer', `${path}&around=m10`);
    assert.deepEqual(middle.ids, ['m8', 'm9', 'm10', 'm11', 'm12']);
    assert.deepEqual((await ask(rig, 'viewer', `${path}&page=${middle.previous}`)).ids, ['m3', 'm4', 'm5', 'm6', 'm7']);
    assert.deepEqual((await ask(rig, 'viewer', `${path}&page=${middle.next}`)).ids, [
      'm13',
      'm14',
      'm15',
      'm16',
      'm17',
    ]);
    const first = await ask(rig, 'viewer', `${path}&around=v1-m1`);
    assert.deepEqual([first.ids.length, first.previous], [5, null]);
    const last = await ask(rig, 'viewer', `${path}&around=m23`);
    assert.deepEqual([last.ids, last.next], [['m21', 'm22', 'm23'], null]);
    assert.equal((await ask(rig, 'viewer', '/v1/conversations/v1/messages?limit=1&around=m10')).ids.length, 1);
  });

  it('of a conversation out of sight, or around a message that stands elsewhere, do not exist', async () => {
    const rig = await createRig();
    const status = async (who: string, path: string) => (await rig.call(who, path)).status;
    assert.equal(await status('viewer', '/v1/conversations/v2/messages'), 404);
    assert.equal(await status('viewer', '/v1/conversations/v9/messages'), 404);
    assert.equal(await status('both', '/v1/conversations/v1/messages?around=v2-m1'), 404);
    assert.equal(await status('viewer', '/v1/conversations/v2'), 404);
    assert.equal(await status('viewer', '/v1/conversations/v1/messages?page=bogus'), 400);
  });
});
