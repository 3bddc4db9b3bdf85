import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { send } from '../rig/commands.ts';
import { everyConversation, FROM, receive } from '../rig/receive.ts';
import { createRig } from '../rig/rig.ts';
import { inbound, webhookBody } from '../rig/webhook-bodies.ts';

describe('incoming messages', () => {
  it('reach their conversation, ring, and open the window from their own time', async () => {
    const rig = await createRig();
    const at = rig.clock.now() - 5_000;
    await receive(rig, inbound({ wamid: 'w1', from: FROM, at, text: 'Ciao' }));
    const conversation = await rig.get('conversation', 'v1');
    assert.deepEqual(
      [conversation?.unread, conversation?.needsReply, conversation?.lastMessage?.text],
      [2, true, 'Ciao'],
    );
    assert.equal(conversation?.windowClosesAt, at + 24 * 3_600_000);
    assert.equal((await rig.messages('v1')).at(-1)?.place?.at, at);
  });

  it('re-open a resolved conversation as new', async () => {
    const rig = await createRig();
    await rig.submit('viewer', { id: 's', type: 'conversation.status', conversationId: 'v1', status: 'resolved' });
    await receive(rig, inbound({ wamid: 'w1', from: FROM, at: rig.clock.now() }));
    assert.equal((await rig.get('conversation', 'v1'))?.status, 'new');
  });

  it('stand at their arrival, marked late, when they come more than ten minutes after their time', async () => {
    const rig = await createRig();
    await receive(rig, inbound({ wamid: 'w1', from: FROM, at: rig.clock.now() - 3_600_000 }));
    const message = (await rig.messages('v1')).at(-1);
    assert.deepEqual([message?.late, message?.place?.at], [true, rig.clock.now()]);
  });

  it('are one message when the same webhook comes ten times at once', async () => {
    const rig = await createRig();
    const body = inbound({ wamid: 'w1', from: '390000000077', at: rig.clock.now() });
    await receive(rig, ...Array.from({ length: 10 }, () => body));
    await receive(rig, body);
    const [fresh, ...more] = (await everyConversation(rig)).filter(({ id }) => !['v1', 'v2'].includes(id));
    assert.equal(more.length, 0);
    assert.ok(fresh);
    assert.equal((await rig.messages(fresh.id)).length, 1);
    assert.equal(fresh.unread, 1);
  });

  it('of an album of ten make one conversation', async () => {
    const rig = await createRig();
    const at = rig.clock.now();
    const second = rig.restart();
    const bodies = Array.from({ length: 10 }, (_, i) => inbound({ wamid: `w${i}`, from: '390000000088', at }));
    await Promise.all(bodies.map((body) => rig.webhook(body)));
    await Promise.all([rig.app.worker.drain(), second.worker.drain()]);
    const fresh = (await everyConversation(rig)).filter(({ id }) => !['v1', 'v2'].includes(id));
    assert.equal(fresh.length, 1);
    assert.equal(fresh[0]?.unread, 10);
  });

  it('of an unknown number are kept raw, acknowledged and counted', async () => {
    const rig = await createRig();
    await receive(rig, inbound({ wamid: 'w1', from: FROM, at: rig.clock.now(), phoneNumberId: 'nobody' }));
    assert.deepEqual((await rig.kept())[0], ['item 0: unknown number']);
    assert.equal((await rig.messages('v1')).length, 1);
  });

  it('go to the workspace their number belongs to', async () => {
    const rig = await createRig();
    await receive(rig, inbound({ wamid: 'w1', from: FROM, at: rig.clock.now(), phoneNumberId: 'phone-c9' }));
    assert.equal((await rig.messages('v1')).length, 1);
    const found = await rig.repository.read('w2', (tx) => tx.messageByWamid('w1'));
    assert.equal(found?.channelId, 'c9');
  });

  it('are stored although a sibling cannot be read or keeps failing', async () => {
    const rig = await createRig();
    const at = Math.floor(rig.clock.now() / 1_000);
    const text = (id: string) => ({ id, from: FROM, timestamp: String(at), type: 'text', text: { body: id } });
    const write = rig.repository.write.bind(rig.repository);
    rig.repository.write = (workspaceId, work) =>
      write(workspaceId, async (tx) => {
        const value = await work(tx);
        if ((await tx.messageByWamid('poison')) !== null) throw new Error('poison');
        return value;
      });
    await receive(rig, webhookBody({ messages: [text('w1'), { id: 7 }, text('poison'), text('w2')] }));
    const stored = (await rig.messages('v1')).map(({ wamid }) => wamid);
    assert.deepEqual(stored, ['wamid.v1-m1', 'w1', 'w2']);
    for (let round = 0; round < 5; round += 1) {
      await rig.clock.advance(60_000);
      await rig.app.worker.drain();
    }
    const [problems] = await rig.kept();
    assert.equal(problems?.length, 2);
    assert.match(problems?.[1] ?? '', /failed/);
    assert.equal((await rig.messages('v1')).length, 3);
  });
});

describe('contacts', () => {
  const byPhone = (wamid: string, at: number) => inbound({ wamid, from: '390000000055', at });
  const byUser = (wamid: string, at: number) => inbound({ wamid, userId: 'IT.123456', at });
  const byBoth = (wamid: string, at: number) => inbound({ wamid, from: '390000000055', userId: 'IT.123456', at });

  it('end as one person with one conversation, whatever facet comes first', async () => {
    const orders = [
      [byPhone, byUser, byBoth],
      [byUser, byPhone, byBoth],
      [byBoth, byPhone, byUser],
      [byPhone, byBoth, byUser],
      [byUser, byBoth, byPhone],
    ];
    for (const order of orders) {
      const rig = await createRig();
      for (const [index, make] of order.entries()) await receive(rig, make(`w${index}`, rig.clock.now() + index));
      const fresh = (await everyConversation(rig)).filter(({ id }) => !['v1', 'v2'].includes(id));
      assert.equal(fresh.length, 1);
      const [one] = fresh;
      assert.ok(one);
      assert.deepEqual((await rig.messages(one.id)).map(({ wamid }) => wamid).sort(), ['w0', 'w1', 'w2']);
      assert.equal(one.unread, 3);
      const contact = await rig.get('contact', one.contactId);
      assert.deepEqual([contact?.phone, contact?.userId, contact?.mergedInto], ['+390000000055', 'IT.123456', null]);
    }
  });

  it('known only by user id can be answered', async () => {
    const rig = await createRig();
    await receive(rig, byUser('w1', rig.clock.now()));
    const conversation = (await everyConversation(rig)).find(({ channelId, id }) => channelId === 'c1' && id !== 'v1');
    await rig.submit('contributor', send('a', { conversationId: conversation?.id ?? '' }));
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.calls[0]?.message.recipient, { phone: null, userId: 'IT.123456' });
  });

  it('of another user id are somebody else, even with a phone we know', async () => {
    const rig = await createRig();
    await receive(rig, byBoth('w1', rig.clock.now()));
    const at = rig.clock.now();
    await receive(rig, inbound({ wamid: 'w2', from: '390000000055', userId: 'IT.999999', at }));
    const fresh = (await everyConversation(rig)).filter(({ id }) => !['v1', 'v2'].includes(id));
    assert.equal(fresh.length, 2);
    const phones = await Promise.all(fresh.map(async ({ contactId }) => (await rig.get('contact', contactId))?.phone));
    assert.deepEqual([...phones].sort(), ['+390000000055', null].sort());
  });

  it('that changed their number keep their conversation, with a line that says so', async () => {
    const rig = await createRig();
    const change = {
      id: 'w1',
      from: FROM,
      timestamp: String(Math.floor(rig.clock.now() / 1_000)),
      type: 'system',
      system: { type: 'user_changed_number', body: 'Changed', wa_id: '390000000066', new_wa_id: '390000000066' },
    };
    await receive(rig, webhookBody({ messages: [change] }), webhookBody({ messages: [change] }));
    assert.equal((await rig.get('contact', 'k1'))?.phone, '+390000000066');
    const kinds = (await rig.messages('v1')).map(({ content }) => content.kind);
    assert.deepEqual(kinds, ['text', 'system']);
    assert.equal((await rig.get('conversation', 'v1'))?.unread, 1);
  });

  it('whose file WhatsApp does not give show that it is too large, and ask for an answer', async () => {
    const rig = await createRig();
    const errors = [{ code: 131_052, title: 'Media file size too big' }];
    const timestamp = String(Math.floor(rig.clock.now() / 1_000));
    const message = { id: 'w1', from: FROM, timestamp, type: 'image', errors };
    await receive(rig, webhookBody({ messages: [message] }));
    const content = (await rig.messages('v1')).at(-1)?.content;
    assert.ok(content?.kind === 'image');
    assert.deepEqual(content.file, { id: 'w1', state: 'too-large', bytes: null });
    assert.deepEqual([rig.whatsapp.addressCalls, (await rig.repository.backlog()).jobs], [[], 0]);
    assert.equal((await rig.get('conversation', 'v1'))?.unread, 2);
  });
});
