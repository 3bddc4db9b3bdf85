import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AnyCommand,
  type Change,
  type FeedEvent,
  MENTION_NOTICES_MAX,
  type MentionNotice,
  type QueryAnswer,
} from '../../src/domain/index.ts';
import { createRig, type Rig } from './rig/rig.ts';

/** A note that names agents by their ids, as if those were their names. */
function note(name: string, agentIds: readonly string[], over: object = {}): AnyCommand {
  let text = 'Please look:';
  const mentions = agentIds.map((agentId) => {
    const from = text.length + 1;
    text = `${text} @${agentId}`;
    return { agentId, from, to: text.length };
  });
  const base = { id: `cmd-${name}`, type: 'note.add', conversationId: 'v1', messageId: `note-${name}` } as const;
  return { ...base, text, mentions, ...over };
}

const dismiss = (mentionId: string, id = `away-${mentionId}`): AnyCommand => ({
  ...{ id, type: 'mention.dismiss', conversationId: 'v1', mentionId },
});

async function ok(rig: Rig, who: string, command: AnyCommand): Promise<readonly Change[]> {
  const response = await rig.submit(who, command);
  assert.equal(response.status, 200, await response.clone().text());
  return ((await response.json()) as { readonly changes: readonly Change[] }).changes;
}

async function open(rig: Rig, who: string): Promise<QueryAnswer> {
  const response = await rig.call(who, '/v1/mentions');
  assert.equal(response.status, 200);
  return (await response.json()) as QueryAnswer;
}

async function noticesOf(rig: Rig, who: string): Promise<readonly MentionNotice[]> {
  const { records } = await open(rig, who);
  return records.flatMap(({ kind, record }) => (kind === 'mention' ? [record] : []));
}

async function heard(rig: Rig, who: string): Promise<readonly Change[]> {
  const response = await rig.call(who, '/v1/changes?after=0');
  const { events } = (await response.json()) as { readonly events: readonly FeedEvent[] };
  return events
    .flatMap((event) => (event.type === 'changes' ? event.changes : []))
    .filter((one) => one.kind === 'mention');
}

async function withoutRole(rig: Rig, who: string): Promise<void> {
  await rig.repository.write('w1', async (tx) => {
    const channel = await tx.get('channel', 'c1');
    assert.ok(channel);
    const { [who]: _, ...agents } = channel.access.agents;
    await tx.put('channel', { ...channel, access: { ...channel.access, agents } });
    await tx.scopeChanged(['c1']);
  });
}

describe('a mention in a note', () => {
  it('is told to whom it names, with what it is shown with', async () => {
    const rig = await createRig();
    await ok(rig, 'contributor', note('a', ['viewer', 'supervisor', 'viewer']));
    const [told, ...more] = await noticesOf(rig, 'viewer');
    assert.deepEqual(more, []);
    const { id: _, rev: __, ...notice } = told ?? assert.fail();
    assert.deepEqual(notice, {
      ...{ agentId: 'viewer', authorId: 'contributor', conversationId: 'v1', channelId: 'c1', messageId: 'note-a' },
      ...{ words: 'Please look: @viewer @supervisor @viewer', at: rig.clock.now() },
    });
    const kinds = (await open(rig, 'viewer')).records.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['contact', 'conversation', 'mention']);
    assert.equal((await noticesOf(rig, 'supervisor')).length, 1);
  });

  it('is told to nobody else: not its author, nobody without sight of the conversation', async () => {
    const rig = await createRig();
    await ok(rig, 'contributor', note('a', ['contributor', 'nobody', 'viewer']));
    for (const who of ['contributor', 'nobody', 'supervisor', 'admin']) {
      assert.deepEqual([await noticesOf(rig, who), await heard(rig, who)], [[], []], who);
    }
    assert.equal((await heard(rig, 'viewer')).length, 1);
    const kept = await rig.repository.read('w1', (tx) => tx.mentions({ conversationId: 'v1' }));
    assert.deepEqual(
      kept.map(({ agentId }) => agentId),
      ['viewer'],
    );
  });

  it('is told once, however often the note is submitted', async () => {
    const rig = await createRig();
    for (let time = 0; time < 3; time += 1) await ok(rig, 'contributor', note('a', ['viewer']));
    assert.equal((await noticesOf(rig, 'viewer')).length, 1);
  });

  it('makes the oldest go when nobody has looked at hundreds', async () => {
    const rig = await createRig();
    await rig.repository.write('w1', async (tx) => {
      for (let at = 0; at < MENTION_NOTICES_MAX; at += 1) {
        const about = { conversationId: 'v1', channelId: 'c1', messageId: `old-${at}`, words: 'Old', at };
        await tx.put('mention', { id: `old-${at}`, agentId: 'viewer', authorId: 'contributor', ...about });
      }
    });
    await ok(rig, 'contributor', note('a', ['viewer', 'supervisor']));
    const open = await noticesOf(rig, 'viewer');
    const ends = [open.length, open[0]?.messageId, open.at(-1)?.messageId];
    assert.deepEqual(ends, [MENTION_NOTICES_MAX, 'old-1', 'note-a']);
    assert.equal((await noticesOf(rig, 'supervisor')).length, 1);
  });

  it('is not told when the note is refused', async () => {
    const rig = await createRig();
    const response = await rig.submit('contributor', note('a', ['viewer', 'unknown']));
    assert.equal(response.ok, false);
    assert.deepEqual(await noticesOf(rig, 'viewer'), []);
  });

  it('does not show its author what was told to others', async () => {
    const rig = await createRig();
    const changes = await ok(rig, 'contributor', note('a', ['viewer']));
    assert.deepEqual(
      changes.filter(({ kind }) => kind === 'mention'),
      [],
    );
  });

  it('goes once it was seen, in every place, and seeing it twice changes nothing', async () => {
    const rig = await createRig();
    await ok(rig, 'contributor', note('a', ['viewer', 'supervisor']));
    const [notice] = await noticesOf(rig, 'viewer');
    const id = notice?.id ?? assert.fail();
    const gone = { kind: 'mention', id, rev: 2, gone: 'deleted' };
    assert.deepEqual(await ok(rig, 'viewer', dismiss(id)), [gone]);
    assert.deepEqual(await ok(rig, 'viewer', dismiss(id, 'again')), []);
    assert.deepEqual([await noticesOf(rig, 'viewer'), await heard(rig, 'viewer')], [[], [gone]]);
    assert.equal((await noticesOf(rig, 'supervisor')).length, 1);
  });

  it('stays when somebody else says they saw it', async () => {
    const rig = await createRig();
    await ok(rig, 'contributor', note('a', ['viewer']));
    const [notice] = await noticesOf(rig, 'viewer');
    assert.deepEqual(await ok(rig, 'supervisor', dismiss(notice?.id ?? '')), []);
    assert.equal((await noticesOf(rig, 'viewer')).length, 1);
  });

  it('is out of sight with its conversation, and can be dismissed all the same', async () => {
    const rig = await createRig();
    await ok(rig, 'contributor', note('a', ['viewer']));
    const [notice] = await noticesOf(rig, 'viewer');
    await withoutRole(rig, 'viewer');
    assert.deepEqual((await open(rig, 'viewer')).records, []);
    assert.deepEqual(await heard(rig, 'viewer'), []);
    await ok(rig, 'viewer', dismiss(notice?.id ?? ''));
    assert.equal(await rig.get('mention', notice?.id ?? ''), null);
  });
});
