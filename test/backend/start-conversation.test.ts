import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTombstone, type StartCommand, type SubmitAnswer } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { everyConversation, receive } from './rig/receive.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { inbound } from './rig/webhook-bodies.ts';

const TO = '+393331112222';

function start(name: string, over: Partial<StartCommand> = {}): StartCommand {
  return {
    ...{ id: `start-${name}`, type: 'conversation.start', channelId: 'c1', to: TO },
    ...{ conversationId: `begun-${name}`, contactId: `person-${name}` },
    ...over,
  };
}

/** The conversation an answer names, or the code of the refusal. */
async function started(rig: Rig, who: string, command: StartCommand): Promise<string> {
  const response = await rig.submit(who, command);
  const body = (await response.json()) as SubmitAnswer & { readonly code: string };
  return response.ok ? (conversationIn(body) ?? 'none') : body.code;
}

function conversationIn({ changes }: SubmitAnswer): string | undefined {
  return changes.find((change) => change.kind === 'conversation')?.id;
}

async function withNumber(rig: Rig, phone: string) {
  const people = await rig.repository.read('w1', (tx) => tx.contactsBy({ userId: null, phone, username: null }));
  return people.map(({ id }) => id);
}

/** A template goes out and is accepted for other digits than were typed. */
async function sendTo(
  rig: Rig,
  conversationId: string,
  known: { phone: string | null; userId?: string },
  name = conversationId,
) {
  // The window is not what these tests are about.
  await rig.repository.write('w1', async (tx) => {
    const conversation = await tx.get('conversation', conversationId);
    assert.ok(conversation);
    await tx.put('conversation', { ...conversation, windowClosesAt: rig.clock.now() + 60_000 });
  });
  rig.whatsapp.answerNext({ outcome: 'accepted', wamid: `wamid.${name}`, userId: null, ...known });
  assert.equal((await rig.submit('contributor', send(name, { conversationId }))).status, 200);
  await rig.app.worker.drain();
}

describe('starting a conversation', () => {
  it('makes contact and conversation, answers both, and tells the feed', async () => {
    const rig = await createRig();
    const before = await rig.repository.read('w1', (tx) => tx.head());
    const response = await rig.submit('contributor', start('a', { name: 'Anna' }));
    const { changes, cursor } = (await response.json()) as SubmitAnswer;
    assert.deepEqual(
      changes.map(({ kind, id }) => `${kind}/${id}`),
      ['contact/person-a', 'conversation/begun-a'],
    );
    const interests = { conversationIds: [] };
    const page = await rig.repository.changesAfter('w1', before, { channelIds: ['c1'] }, interests, 100);
    assert.ok('entries' in page);
    const told = page.entries.flatMap((entry) => ('change' in entry ? [entry.change] : []));
    for (const kind of ['contact', 'conversation'] as const)
      assert.ok(told.some((change) => change.kind === kind && !isTombstone(change)));
    assert.equal(page.to, cursor);
    assert.equal((await rig.get('count', 'c1/pending/'))?.total, 1);
    assert.equal((await rig.get('contact', 'person-a'))?.phone, TO);
  });

  it('repeated answers the same and makes nothing more', async () => {
    const rig = await createRig();
    const bodies = await Promise.all(
      Array.from({ length: 5 }, async () => (await rig.submit('contributor', start('a'))).text()),
    );
    assert.equal(new Set(bodies).size, 1);
    assert.equal((await everyConversation(rig)).length, 3);
    assert.equal(await started(rig, 'contributor', start('a', { to: '+393339999999' })), 'command-conflict');
  });

  it('of two agents at once is one conversation, and both are told which', async () => {
    const rig = await createRig();
    const names = await Promise.all([
      started(rig, 'contributor', start('a')),
      started(rig, 'both', start('b')),
      started(rig, 'supervisor', start('c')),
    ]);
    assert.equal(new Set(names).size, 1);
    assert.equal((await everyConversation(rig)).length, 3);
    assert.equal((await withNumber(rig, TO)).length, 1);
  });

  it('while a message from the number comes in is one conversation, with the message in it', async () => {
    const rig = await createRig();
    const [name] = await Promise.all([
      started(rig, 'contributor', start('a')),
      receive(rig, inbound({ wamid: 'wamid.in', from: TO.slice(1), at: rig.clock.now() })),
    ]);
    assert.equal((await everyConversation(rig)).length, 3);
    assert.deepEqual(
      (await rig.messages(name)).map(({ wamid }) => wamid),
      ['wamid.in'],
    );
  });

  it('with a number that wrote before answers the conversation there is', async () => {
    const rig = await createRig();
    assert.equal(await started(rig, 'contributor', start('a', { to: '+390000000001' })), 'v1');
    assert.equal((await everyConversation(rig)).length, 2);
  });

  it('on another channel is another conversation of the same contact', async () => {
    const rig = await createRig();
    assert.equal(await started(rig, 'both', start('a', { channelId: 'c2', to: '+390000000001' })), 'begun-a');
    assert.equal((await rig.get('conversation', 'begun-a'))?.contactId, 'k1');
  });

  it('is refused by role, number and ids', async () => {
    const rig = await createRig();
    assert.equal(await started(rig, 'viewer', start('a')), 'role-cannot-reply');
    assert.equal(await started(rig, 'contributor', start('b', { channelId: 'c2' })), 'not-found');
    assert.equal(await started(rig, 'contributor', start('c', { to: '333 111 2222' })), 'phone-invalid');
    assert.equal(await started(rig, 'contributor', start('d', { conversationId: 'v1' })), 'id-taken');
    assert.equal(await started(rig, 'contributor', start('e', { contactId: 'k2' })), 'id-taken');
    assert.equal((await everyConversation(rig)).length, 2);
  });

  it('takes no free-form message, for no window is open', async () => {
    const rig = await createRig();
    await started(rig, 'contributor', start('a'));
    const response = await rig.submit('contributor', send('a', { conversationId: 'begun-a' }));
    assert.equal(((await response.json()) as { readonly code: string }).code, 'window-closed');
  });
});

describe('a number WhatsApp knows by other digits', () => {
  const TYPED = '+551182345678';
  const KNOWN = '+5511982345678';

  it('is what WhatsApp says from the first send on: the answer joins the conversation', async () => {
    const rig = await createRig();
    const id = await started(rig, 'contributor', start('a', { to: TYPED }));
    await sendTo(rig, id, { phone: KNOWN });
    assert.deepEqual([await withNumber(rig, TYPED), await withNumber(rig, KNOWN)], [[], ['person-a']]);
    await receive(rig, inbound({ wamid: 'wamid.in', from: KNOWN.slice(1), at: rig.clock.now() }));
    assert.equal((await rig.messages(id)).length, 2);
    assert.equal((await everyConversation(rig)).length, 3);
  });

  it('whose answer comes before that of the send ends as one conversation as well', async () => {
    const rig = await createRig();
    const id = await started(rig, 'contributor', start('a', { to: TYPED }));
    await receive(rig, inbound({ wamid: 'wamid.in', from: KNOWN.slice(1), userId: 'BR.1', at: rig.clock.now() }));
    assert.equal((await everyConversation(rig)).length, 4);
    await sendTo(rig, id, { phone: KNOWN });
    assert.equal((await everyConversation(rig)).length, 3);
    assert.deepEqual((await rig.messages(id)).length, 2);
    const contact = await rig.get('contact', 'person-a');
    assert.deepEqual([contact?.phone, contact?.userId], [KNOWN, 'BR.1']);
  });

  it('started once more, written either way, is the conversation there is', async () => {
    const rig = await createRig();
    const id = await started(rig, 'contributor', start('a', { to: TYPED }));
    assert.equal(await started(rig, 'both', start('b', { to: KNOWN })), id);
    await sendTo(rig, id, { phone: KNOWN });
    assert.equal(await started(rig, 'both', start('c', { to: TYPED })), id);
    assert.equal((await everyConversation(rig)).length, 3);
  });

  it('started both ways at once is one conversation', async () => {
    const rig = await createRig();
    const [one, other] = await Promise.all([
      started(rig, 'contributor', start('a', { to: TYPED })),
      started(rig, 'both', start('b', { to: KNOWN })),
    ]);
    assert.equal(one, other);
    assert.equal((await everyConversation(rig)).length, 3);
  });

  it('nobody could guess joins what there is with the first send', async () => {
    const rig = await createRig();
    const id = await started(rig, 'contributor', start('a', { to: '+62811112222' }));
    await sendTo(rig, id, { phone: '+6281111222' });
    const again = await started(rig, 'both', start('b', { to: '+62811112222' }));
    assert.notEqual(again, id);
    await sendTo(rig, again, { phone: '+6281111222' });
    assert.equal((await everyConversation(rig)).length, 3);
    assert.equal((await rig.messages(again)).length, 2);
  });

  it('of somebody who hides it is known by the user id', async () => {
    const rig = await createRig();
    const id = await started(rig, 'contributor', start('a'));
    await sendTo(rig, id, { phone: null, userId: 'IT.77' });
    const contact = await rig.get('contact', 'person-a');
    assert.deepEqual([contact?.phone, contact?.userId], [TO, 'IT.77']);
  });

  it('that moved on to somebody else makes nobody one', async () => {
    const rig = await createRig();
    const id = await started(rig, 'contributor', start('a'));
    await sendTo(rig, id, { phone: TO, userId: 'IT.77' });
    await sendTo(rig, id, { phone: TO, userId: 'IT.88' }, 'again');
    assert.equal(rig.whatsapp.calls.length, 2);
    assert.equal((await rig.get('contact', 'person-a'))?.userId, 'IT.77');
  });
});
