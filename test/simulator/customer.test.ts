import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MessageContent } from '../../src/domain/index.ts';
import { NUMBER, SENDER, type SimulatedMeta, simulateMeta } from './simulated-meta.ts';

const KINDS: readonly MessageContent[] = [
  { kind: 'text', text: 'Größe? 👋🏽\n> quoted' },
  { kind: 'image', mediaId: '1', mime: 'image/jpeg', caption: 'look' },
  { kind: 'video', mediaId: '2', mime: 'video/mp4' },
  { kind: 'audio', mediaId: '3', mime: 'audio/ogg; codecs=opus', voice: true },
  { kind: 'document', mediaId: '4', mime: 'application/pdf', fileName: 'Contract.pdf' },
  { kind: 'sticker', mediaId: '5', mime: 'image/webp', animated: true },
  { kind: 'location', latitude: 0, longitude: 0, name: 'Zero', address: 'Sea' },
  { kind: 'contacts', contacts: [{ name: 'Ana', phones: ['+15550100'] }] },
  {
    kind: 'contacts',
    contacts: [
      {
        name: 'Bo',
        phones: ['+447700900555'],
        emails: ['bo@example.com'],
        organization: 'Bikes',
        addresses: ['1 Road'],
        urls: ['https://example.com'],
        birthday: '1990-02-28',
      },
    ],
  },
  { kind: 'choice', title: 'Yes', payload: 'yes' },
  { kind: 'choice', title: 'Express', payload: 'x', description: 'next day' },
  { kind: 'form', name: 'flow', response: '{"a":' },
  { kind: 'call-permission', granted: true },
  { kind: 'call-permission', granted: false },
  { kind: 'reaction', targetWamid: 'wamid.T', emoji: '👍🏽' },
  { kind: 'reaction', targetWamid: 'wamid.T', emoji: null },
  { kind: 'order', note: 'soon', items: [{ productId: 'A', quantity: 2, price: 35.5, currency: 'EUR' }] },
  { kind: 'edit', targetWamid: 'wamid.T', text: 'better' },
  { kind: 'edit', targetWamid: 'wamid.T', text: null },
  { kind: 'revoke', targetWamid: 'wamid.T' },
  { kind: 'system', event: 'customer_identity_changed', text: 'changed' },
  { kind: 'unsupported', type: 'poll_creation', code: 131051, detail: 'not supported' },
];

async function only(world: SimulatedMeta) {
  await world.settle();
  const [item, ...others] = world.items();
  assert.deepEqual(others, []);
  assert.ok(item);
  return item;
}

describe('a simulated customer', () => {
  for (const content of KINDS) {
    it(`sends ${JSON.stringify(content)} the way the webhook reader reads it`, async () => {
      const world = simulateMeta();
      const wamid = world.priya.sends(NUMBER.id, content);
      const item = await only(world);
      assert.ok(item.item === 'message');
      assert.deepEqual(item.content, content);
      assert.equal(item.wamid, wamid);
      assert.equal(item.sentAt, world.clock.now());
      assert.deepEqual(item.contact, {
        phone: '+447700900123',
        userId: 'GB.1193847560218375',
        parentUserId: null,
        username: null,
        profileName: 'Priya Nair',
      });
    });
  }

  it('never sends a note', () => {
    assert.throws(() => simulateMeta().priya.sends(NUMBER.id, { kind: 'note', text: 'x' }), RangeError);
  });

  it('quotes and forwards', async () => {
    const world = simulateMeta();
    world.priya.writes(NUMBER.id, 'this one', { quotedWamid: 'wamid.Q' });
    world.priya.writes(NUMBER.id, 'pass it on', { forwarded: 'often' });
    await world.settle();
    const marks = world.items().map((item) => item.item === 'message' && [item.quotedWamid, item.forwarded]);
    assert.deepEqual(marks, [
      ['wamid.Q', 'no'],
      [null, 'often'],
    ]);
  });

  it('is known by the user id alone after hiding the phone behind a username', async () => {
    const world = simulateMeta();
    world.priya.takesUsername('priya.n', false);
    world.priya.writes(NUMBER.id, 'Hi');
    const item = await only(world);
    assert.deepEqual(item.item === 'message' && [item.contact.phone, item.contact.userId, item.contact.username], [
      null,
      'GB.1193847560218375',
      'priya.n',
    ]);
  });

  it('tells every number it wrote to when it changes its own', async () => {
    const world = simulateMeta();
    world.meta.addNumber({ ...NUMBER, id: 'other' });
    world.priya.writes(NUMBER.id, 'Hi');
    world.priya.writes('other', 'Hi');
    world.priya.changesNumber('447700900999', 'GB.999');
    await world.settle();
    const moves = world.items().flatMap((item) => (item.item === 'identity' ? [item] : []));
    assert.deepEqual(
      moves.map(({ route, previous, next }) => [route.phoneNumberId, previous.phone, next.phone, next.userId]),
      [
        [NUMBER.id, '+447700900123', '+447700900999', 'GB.999'],
        ['other', '+447700900123', '+447700900999', 'GB.999'],
      ],
    );
  });

  it('receives nothing while its phone is off, and everything once it is on', async () => {
    const world = simulateMeta();
    world.priya.writes(NUMBER.id, 'Hi');
    world.priya.goesOffline();
    const message = {
      recipient: { phone: '+447700900123', userId: null },
      content: { kind: 'text', text: 'x' } as const,
      mediaIds: {},
      quotedWamid: null,
      attemptId: 'a',
    };
    await world.client.send(SENDER, message, new AbortController().signal);
    await world.settle();
    world.priya.reads(NUMBER.id);
    await world.settle();
    const deliveries = () => world.items().flatMap((item) => (item.item === 'receipt' ? [item.delivery] : []));
    assert.deepEqual(deliveries(), ['sent']);
    world.priya.goesOnline();
    await world.settle();
    world.priya.goesOnline();
    world.priya.reads(NUMBER.id);
    world.priya.reads(NUMBER.id);
    await world.settle();
    assert.deepEqual(deliveries(), ['sent', 'delivered', 'read']);
  });

  it('comes by an ad or asks from a product page', async () => {
    const world = simulateMeta();
    const ad = {
      kind: 'ad',
      sourceId: '12',
      sourceUrl: 'https://fb.me/12',
      headline: 'Summer',
      body: 'Bikes',
      mediaType: 'image',
      clickId: 'click',
    } as const;
    const product = { kind: 'product', catalogId: '1', productId: 'SKU' } as const;
    world.priya.writes(NUMBER.id, 'Hi', { referral: ad });
    world.priya.writes(NUMBER.id, 'In stock?', { referral: product });
    await world.settle();
    assert.deepEqual(
      world.items().map((item) => item.item === 'message' && item.referral),
      [ad, product],
    );
  });

  it('calls: one call, told when it begins and when it ends', async () => {
    const world = simulateMeta();
    const callId = world.priya.calls(NUMBER.id, { ringsMs: 5_000, talksMs: 60_000 });
    await world.settle();
    assert.deepEqual(
      world.items().map((item) => item.item === 'call' && [item.callId, item.direction, item.outcome, item.durationMs]),
      [
        [callId, 'inbound', 'ringing', null],
        [callId, 'inbound', 'completed', 60_000],
      ],
    );
  });

  it('sees a reaction of the business, and its removal; nothing but sent is told of either', async () => {
    const world = simulateMeta();
    const target = world.priya.writes(NUMBER.id, 'Hi');
    const reacts = (emoji: string, attemptId: string) =>
      world.client.sendReaction(
        SENDER,
        { recipient: { phone: '+447700900123', userId: null }, targetWamid: target, emoji, attemptId },
        new AbortController().signal,
      );
    assert.equal((await reacts('👍', 'a')).outcome, 'accepted');
    await world.settle();
    assert.equal(world.priya.reactionOf(target), '👍');
    world.priya.reads(NUMBER.id);
    await reacts('', 'b');
    await world.settle();
    assert.equal(world.priya.reactionOf(target), null);
    const told = world.items().flatMap((item) => (item.item === 'receipt' ? [[item.attemptId, item.delivery]] : []));
    assert.deepEqual(told, [
      ['a', 'sent'],
      ['b', 'sent'],
    ]);
  });

  it('is not reacted to at a message Meta does not know', async () => {
    const world = simulateMeta();
    world.priya.writes(NUMBER.id, 'Hi');
    const reaction = {
      recipient: { phone: '+447700900123', userId: null },
      targetWamid: 'wamid.unknown',
      emoji: '👍',
      attemptId: 'a',
    };
    const outcome = await world.client.sendReaction(SENDER, reaction, new AbortController().signal);
    assert.deepEqual('error' in outcome && outcome.error.code, 131_009);
  });

  it('hears from the phone app by an echo', async () => {
    const world = simulateMeta();
    world.priya.hearsFromPhoneApp(NUMBER.id, 'from the shop');
    const item = await only(world);
    assert.deepEqual(item.item === 'message' && [item.origin, item.direction, item.contact.phone], [
      'echo',
      'outbound',
      '+447700900123',
    ]);
  });
});
