import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ingestMessage, type MessageItem } from '../../src/backend/use-cases/ingest-message.ts';
import type { AnyCommand, ContactFacets, QueryAnswer } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

const NOBODY: ContactFacets = { userId: null, parentUserId: null, phone: null, username: null, profileName: null };

/** A customer writes on the channel of the seeded conversation. */
async function write(rig: Rig, wamid: string, facets: Partial<ContactFacets>): Promise<void> {
  const item: MessageItem = {
    item: 'message',
    route: { phoneNumberId: 'phone-c1', accountId: 'account' },
    origin: 'live',
    direction: 'inbound',
    wamid,
    sentAt: rig.clock.now(),
    contact: { ...NOBODY, ...facets },
    content: { kind: 'text', text: wamid },
    quotedWamid: null,
    forwarded: 'no',
    delivery: null,
    referral: null,
  };
  await ingestMessage(rig.ports, { workspaceId: 'w1', channelId: 'c1', receivedAt: rig.clock.now() }, item);
}

/** Two conversations of one person; `join` lets WhatsApp say that they are one. */
async function twoConversations(rig: Rig) {
  await write(rig, 'by-user', { userId: 'IT.123456' });
  await write(rig, 'by-phone', { phone: '+390000000055' });
  const idOf = async (wamid: string) =>
    (await rig.repository.read('w1', (tx) => tx.messageByWamid(wamid)))?.conversationId ?? '';
  const before = [await idOf('by-user'), await idOf('by-phone')];
  return {
    join: async () => {
      await write(rig, 'by-both', { userId: 'IT.123456', phone: '+390000000055' });
      const kept = await idOf('by-both');
      return { kept, gone: before.find((id) => id !== kept) ?? '' };
    },
    before,
  };
}

async function ask(rig: Rig, path: string): Promise<QueryAnswer> {
  const response = await rig.call('contributor', path);
  assert.equal(response.status, 200);
  return (await response.json()) as QueryAnswer;
}

describe('a conversation joined into another', () => {
  it('answers under its old id as the one that holds its messages', async () => {
    const rig = await createRig();
    const { kept, gone } = await (await twoConversations(rig)).join();
    assert.deepEqual((await ask(rig, `/v1/conversations/${gone}`)).ids, [kept]);
    const messages = await ask(rig, `/v1/conversations/${gone}/messages?limit=10`);
    assert.equal(messages.ids.length, 3);
  });

  it('takes commands written to its old id, each once', async () => {
    const rig = await createRig();
    const { join, before } = await twoConversations(rig);
    const early = before.map((conversationId, index) => send(`early-${index}`, { conversationId }));
    for (const command of early) assert.equal((await rig.submit('contributor', command)).status, 200);
    const { kept, gone } = await join();
    const late = send('late', { conversationId: gone });
    for (const command of [...early, late, late]) assert.equal((await rig.submit('contributor', command)).status, 200);
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 3);
    assert.equal((await rig.messages(kept)).length, 6);
    assert.equal((await rig.messages(gone)).length, 0);
  });

  it('gives its plans to the one that holds its messages: each goes there, once', async () => {
    const rig = await createRig();
    const { join, before } = await twoConversations(rig);
    for (const [index, conversationId] of before.entries()) {
      const plan = { conversationId, scheduledId: `plan-${index}`, sendAt: rig.clock.now() + 60_000 };
      const content = { kind: 'text', text: `Plan ${index}` } as const;
      const command = { id: `later-${index}`, type: 'message.schedule', ...plan, content } as const;
      assert.equal((await rig.submit('contributor', command)).status, 200);
    }
    const { kept, gone } = await join();
    assert.deepEqual((await ask(rig, `/v1/conversations/${kept}/scheduled`)).ids, ['plan-0', 'plan-1']);
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
    assert.deepEqual([...rig.whatsapp.texts].sort(), ['Plan 0', 'Plan 1']);
    assert.equal((await rig.messages(gone)).length, 0);
    assert.deepEqual((await ask(rig, `/v1/conversations/${kept}/scheduled`)).ids, []);
  });

  it('moves, sends and takes away plans under its old id', async () => {
    const rig = await createRig();
    const { join, before } = await twoConversations(rig);
    const conversationId = before[1] ?? '';
    const content = { kind: 'text', text: 'Planned before' } as const;
    const later = { type: 'message.schedule', conversationId, content, sendAt: rig.clock.now() + 60_000 } as const;
    for (const scheduledId of ['sent', 'moved', 'gone'])
      await rig.submit('contributor', { ...later, id: `plan-${scheduledId}`, scheduledId });
    const { kept } = await join();
    const acts: readonly AnyCommand[] = [
      { type: 'message.send-planned', id: 'send', conversationId, scheduledId: 'sent' },
      { ...later, id: 'move', scheduledId: 'moved', sendAt: later.sendAt + 60_000 },
      { type: 'message.unschedule', id: 'drop', conversationId, scheduledId: 'gone' },
    ];
    for (const command of acts) assert.equal((await rig.submit('contributor', command)).status, 200);
    assert.deepEqual((await ask(rig, `/v1/conversations/${kept}/scheduled`)).ids, ['moved']);
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Planned before']);
    assert.equal((await rig.messages(kept)).at(-1)?.id, 'sent');
  });

  it('gives its mentions to the one that holds its messages', async () => {
    const rig = await createRig();
    const { join, before } = await twoConversations(rig);
    for (const [index, conversationId] of before.entries()) {
      const mentions = [{ agentId: 'contributor', from: 0, to: 4 }];
      const note = { conversationId, messageId: `note-${index}`, text: '@you', mentions };
      const command = { id: `named-${index}`, type: 'note.add', ...note } as const;
      assert.equal((await rig.submit('supervisor', command)).status, 200);
    }
    const { kept } = await join();
    const { records } = await ask(rig, '/v1/mentions');
    const told = records.flatMap(({ kind, record }) => (kind === 'mention' ? [record.conversationId] : []));
    assert.deepEqual(told, [kept, kept]);
    assert.deepEqual(
      records.flatMap(({ kind, id }) => (kind === 'conversation' ? [id] : [])),
      [kept],
    );
  });

  it('is followed over several joins', async () => {
    const rig = await createRig();
    const { kept, gone } = await (await twoConversations(rig)).join();
    await rig.repository.write('w1', (tx) => tx.removeInto(kept, 'v1'));
    assert.deepEqual((await ask(rig, `/v1/conversations/${gone}`)).ids, ['v1']);
  });
});
