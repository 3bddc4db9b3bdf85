import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyWebhookReceipt } from '../../src/backend/use-cases/apply-receipt.ts';
import { send } from './rig/commands.ts';
import { notSent, UNKNOWN } from './rig/fake-whatsapp.ts';
import { createRig, type Rig, signedWebhook, VERIFY_TOKEN } from './rig/rig.ts';
import { echo, inbound, status, webhookBody } from './rig/webhook-bodies.ts';

const FROM = '390000000001';

async function receive(rig: Rig, ...bodies: readonly unknown[]): Promise<void> {
  const answers = await Promise.all(bodies.map((body) => rig.webhook(body)));
  for (const answer of answers) assert.equal(answer.status, 200);
  await rig.app.worker.drain();
}

async function latest(rig: Rig, name: string) {
  return (await rig.get('message', `msg-${name}`))?.attempts.at(-1);
}

async function everyConversation(rig: Rig) {
  return rig.repository.read('w1', (tx) =>
    tx.conversations({ filter: {}, after: null, limit: 1_000 }, { channelIds: ['c1', 'c2'] }),
  );
}

describe('the webhook door', () => {
  it('answers the challenge to whoever knows the verify token, and nobody else', async () => {
    const rig = await createRig();
    const ask = (search: string) => rig.call(null, `/webhooks/whatsapp?${search}`);
    const right = await ask(`hub.mode=subscribe&hub.challenge=1234&hub.verify_token=${VERIFY_TOKEN}`);
    assert.deepEqual([right.status, await right.text()], [200, '1234']);
    for (const wrong of ['hub.verify_token=other', `hub.verify_token=${VERIFY_TOKEN}x`, '']) {
      assert.equal((await ask(`hub.mode=subscribe&hub.challenge=1&${wrong}`)).status, 403);
    }
    assert.equal((await ask(`hub.mode=other&hub.challenge=1&hub.verify_token=${VERIFY_TOKEN}`)).status, 403);
  });

  it('stores nothing without a good signature, whatever shape the header has', async () => {
    const rig = await createRig();
    const body = JSON.stringify(inbound({ wamid: 'w', from: FROM, at: rig.clock.now() }));
    const good = signedWebhook(body).headers.get('x-hub-signature-256') ?? '';
    const shapes = [
      null,
      '',
      'sha256=',
      good.slice(0, -1),
      good.toUpperCase(),
      good.slice(7),
      `${good}00`,
      `${good}, ${good}`,
    ];
    for (const shape of shapes) {
      const headers = new Headers(shape === null ? {} : { 'x-hub-signature-256': shape });
      const answer = await rig.call(null, '/webhooks/whatsapp', { method: 'POST', body, headers });
      assert.equal(answer.status, 401, `header ${shape}`);
    }
    assert.deepEqual(await rig.kept(), []);
  });

  it('takes the signature of every app secret', async () => {
    const rig = await createRig();
    for (const secret of ['newer_secret', 'test_app_secret']) {
      assert.equal((await rig.app.fetch(signedWebhook('{"entry":[]}', secret))).status, 200);
    }
    assert.equal((await rig.app.fetch(signedWebhook('{"entry":[]}', 'older_secret'))).status, 401);
  });

  it('judges size, then signature, then syntax', async () => {
    const rig = await createRig();
    const big = 'x'.repeat(3 * 1_024 * 1_024 + 1);
    assert.equal((await rig.app.fetch(signedWebhook(big))).status, 413);
    assert.equal((await rig.call(null, '/webhooks/whatsapp', { method: 'POST', body: '{' })).status, 401);
    for (const body of ['{', '[]', '"text"', 'null', '']) {
      assert.equal((await rig.app.fetch(signedWebhook(body))).status, 400, body);
    }
    const noUtf8 = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    assert.equal((await rig.app.fetch(signedWebhook(noUtf8))).status, 400);
    assert.deepEqual(await rig.kept(), []);
  });

  it('asks Meta to come again when the body cannot be stored', async () => {
    const rig = await createRig();
    rig.repository.storeWebhook = async () => {
      throw new Error('disk full');
    };
    assert.equal((await rig.webhook({ entry: [] })).status, 503);
  });
});

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

describe('a failure of the moment', () => {
  it('delays an item and loses nothing', async () => {
    const rig = await createRig();
    const write = rig.repository.write.bind(rig.repository);
    let failures = 1;
    rig.repository.write = async (workspaceId, work) => {
      if (failures-- > 0) throw new Error('connection lost');
      return write(workspaceId, work);
    };
    await receive(rig, inbound({ wamid: 'w1', from: FROM, at: rig.clock.now() }));
    assert.equal((await rig.messages('v1')).length, 1);
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
    assert.equal((await rig.messages('v1')).length, 2);
    assert.deepEqual((await rig.kept())[0], []);
  });
});

describe('the log', () => {
  it('never holds texts, phone numbers, names, or tokens, whatever goes wrong', async () => {
    const rig = await createRig();
    const canary = 'CANARY-TEXT';
    const write = rig.repository.write.bind(rig.repository);
    let failing = false;
    rig.repository.write = async (workspaceId, work) => {
      if (failing) throw new Error(`duplicate key value: ${canary}\n    at ${FROM}`);
      return write(workspaceId, work);
    };
    await rig.submit('contributor', send('a', { content: { kind: 'text', text: canary } }));
    rig.whatsapp.answerNext(notSent({ error: { code: 190, detail: `${canary} token` }, channelTrouble: true }));
    await rig.app.worker.drain();
    failing = true;
    await rig.submit('contributor', send('b', { content: { kind: 'text', text: canary } }));
    await receive(rig, inbound({ wamid: 'w1', from: FROM, at: rig.clock.now(), text: canary }));
    await rig.call('contributor', '/v1/commands', { method: 'POST', body: `{"${canary}":` });
    assert.ok(rig.logged.length >= 3, String(rig.logged));
    for (const secret of [canary, FROM, 'Somebody', 'token', 'contributor']) {
      assert.ok(!rig.logged.join('\n').includes(secret), `${secret} in ${rig.logged.join('\n')}`);
    }
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
});

describe('receipts', () => {
  it('end the same in any order', async () => {
    for (const order of [
      ['sent', 'delivered', 'read'],
      ['read', 'sent', 'delivered'],
      ['delivered', 'read', 'sent', 'read'],
    ]) {
      const rig = await createRig();
      await rig.submit('contributor', send('a'));
      await rig.app.worker.drain();
      const at = rig.clock.now();
      for (const name of order) await receive(rig, status({ wamid: 'wamid.out-1', status: name, at }));
      assert.equal((await latest(rig, 'a'))?.delivery, 'read');
      assert.equal((await rig.get('conversation', 'v1'))?.lastMessage?.delivery, 'read');
    }
  });

  it('that overtake the answer wait for it', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    rig.whatsapp.onCall = async (_message, wamid) => {
      await rig.webhook(status({ wamid, status: 'delivered', at: rig.clock.now() }));
      await rig.restart().worker.drain();
    };
    await rig.app.worker.drain();
    assert.equal((await latest(rig, 'a'))?.delivery, 'delivered');
  });

  it('settle an unknown send by our attempt id', async () => {
    const rig = await createRig();
    rig.whatsapp.answerNext(UNKNOWN);
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, status({ wamid: 'wamid.real', status: 'delivered', at: rig.clock.now(), attemptId: 'att-a' }));
    const attempt = await latest(rig, 'a');
    assert.deepEqual([attempt?.delivery, attempt?.wamid], ['delivered', 'wamid.real']);
    await receive(rig, status({ wamid: 'wamid.real', status: 'read', at: rig.clock.now() }));
    assert.equal((await latest(rig, 'a'))?.delivery, 'read');
  });

  it('of a failure close the window that Meta says is closed', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    const at = Math.floor(rig.clock.now() / 1_000) * 1_000;
    await receive(rig, status({ wamid: 'wamid.out-1', status: 'failed', at, code: 131_047 }));
    assert.equal((await latest(rig, 'a'))?.delivery, 'failed');
    assert.equal((await rig.get('conversation', 'v1'))?.windowClosesAt, at);
  });

  it('that prove delivery end the tries of a send that seemed not to have left', async () => {
    const rig = await createRig();
    rig.whatsapp.answerNext(notSent());
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, status({ wamid: 'wamid.real', status: 'delivered', at: rig.clock.now(), attemptId: 'att-a' }));
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 1);
    assert.equal((await latest(rig, 'a'))?.delivery, 'delivered');
  });

  it('are found when the answer was stored while they were parked', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    const write = rig.repository.write.bind(rig.repository);
    let answered = false;
    rig.repository.write = async (workspaceId, work) => {
      const committed = await write(workspaceId, work);
      if (answered) return committed;
      answered = true;
      await write('w1', async (tx) => {
        const message = await tx.get('message', 'msg-a');
        assert.ok(message);
        const attempts = message.attempts.map((attempt) => ({ ...attempt, wamid: 'wamid.real' }));
        await tx.put('message', { ...message, attempts });
      });
      return committed;
    };
    await applyWebhookReceipt(rig.ports, 'w1', {
      item: 'receipt',
      route: { phoneNumberId: 'phone-c1', accountId: null },
      wamid: 'wamid.real',
      attemptId: null,
      delivery: 'delivered',
      at: rig.clock.now(),
      error: null,
      contact: null,
      freeEntryUntil: null,
    });
    assert.equal((await latest(rig, 'a'))?.delivery, 'delivered');
  });

  it('of nobody wait a day and are forgotten', async () => {
    const rig = await createRig();
    await receive(rig, status({ wamid: 'wamid.ghost', status: 'read', at: rig.clock.now() }));
    await rig.clock.advance(25 * 3_600_000);
    await receive(rig, status({ wamid: 'wamid.other', status: 'read', at: rig.clock.now() }));
    const { value } = await rig.repository.write('w1', (tx) =>
      tx.takeParked({ wamid: 'wamid.ghost', attemptId: null }),
    );
    assert.deepEqual(value, []);
  });
});

describe('echoes', () => {
  it('of our own sends are no second bubble', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, echo({ wamid: 'wamid.out-1', to: FROM, at: rig.clock.now(), text: 'Text a' }));
    assert.equal((await rig.messages('v1')).length, 2);
  });

  it('that overtake the answer make way for the message they echo, with what they knew', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    rig.whatsapp.onCall = async (_message, wamid) => {
      await rig.webhook(echo({ wamid, to: FROM, at: rig.clock.now(), text: 'Text a' }));
      await rig.webhook(status({ wamid, status: 'delivered', at: rig.clock.now() }));
      await rig.restart().worker.drain();
      assert.equal((await rig.messages('v1')).length, 3);
    };
    await rig.app.worker.drain();
    const messages = await rig.messages('v1');
    assert.deepEqual(
      messages.map(({ id }) => id),
      ['v1-m1', 'msg-a'],
    );
    assert.equal((await latest(rig, 'a'))?.delivery, 'delivered');
    assert.equal((await rig.get('conversation', 'v1'))?.lastMessage?.messageId, 'msg-a');
  });

  it('of an unknown send go when a receipt brings our attempt id', async () => {
    const rig = await createRig();
    rig.whatsapp.answerNext(UNKNOWN);
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, echo({ wamid: 'wamid.lost', to: FROM, at: rig.clock.now(), text: 'Text a' }));
    await receive(rig, status({ wamid: 'wamid.lost', status: 'read', at: rig.clock.now(), attemptId: 'att-a' }));
    assert.equal((await rig.messages('v1')).length, 2);
    assert.equal((await latest(rig, 'a'))?.delivery, 'read');
  });

  it('of the phone app are shown, ring nobody, and take receipts', async () => {
    const rig = await createRig();
    const before = await rig.get('conversation', 'v1');
    await receive(rig, echo({ wamid: 'wamid.phone', to: FROM, at: rig.clock.now(), text: 'From the phone' }));
    await receive(rig, status({ wamid: 'wamid.phone', status: 'read', at: rig.clock.now() }));
    const message = (await rig.messages('v1')).at(-1);
    assert.deepEqual(
      [message?.direction, message?.origin, message?.attempts[0]?.delivery],
      ['outbound', 'echo', 'read'],
    );
    const after = await rig.get('conversation', 'v1');
    assert.deepEqual([after?.unread, after?.windowClosesAt], [before?.unread, before?.windowClosesAt]);
  });
});

describe('history', () => {
  it('never rings, opens no window, and stands at its own time', async () => {
    const rig = await createRig();
    const at = rig.clock.now() - 90 * 24 * 3_600_000;
    const old = { id: 'wamid.old', from: '390000000044', timestamp: String(Math.floor(at / 1_000)), type: 'text' };
    const threads = [
      { id: '390000000044', messages: [{ ...old, text: { body: 'Old' }, history_context: { status: 'READ' } }] },
    ];
    const value = { history: [{ metadata: { phase: 0, chunk_order: 1, progress: 100 }, threads }] };
    await receive(rig, webhookBody(value, 'phone-c1', 'history'));
    const conversation = (await everyConversation(rig)).find(({ id }) => !['v1', 'v2'].includes(id));
    assert.ok(conversation);
    assert.deepEqual(
      [conversation.status, conversation.unread, conversation.needsReply, conversation.windowClosesAt],
      ['resolved', 0, false, null],
    );
    assert.equal(conversation.activityAt, Math.floor(at / 1_000) * 1_000);
  });
});
