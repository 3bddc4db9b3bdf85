import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JsonNode } from '../../../src/backend/whatsapp/json-node.ts';
import { parseWebhook } from '../../../src/backend/whatsapp/parse-webhook.ts';
import type { WebhookItem } from '../../../src/backend/whatsapp/webhook-item.ts';
import { InboxError } from '../../../src/domain/index.ts';

type MessageItem = Extract<WebhookItem, { item: 'message' }>;

function body(value: unknown, field = 'messages'): string {
  return JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field, value }] }] });
}

const text = { from: '447700900123', id: 'wamid.A', timestamp: '1795168837', type: 'text', text: { body: 'hi' } };
const metadata = { display_phone_number: '15550100142', phone_number_id: '318274650091827' };

/** Reads one message with these properties, or without those that are undefined. */
function readOne(more: object, cards: readonly object[] = []): WebhookItem {
  const [item] = parseWebhook(body({ metadata, contacts: cards, messages: [{ ...text, ...more }] }));
  assert.ok(item);
  return item;
}

function message(more: object, cards: readonly object[] = []): MessageItem {
  const item = readOne(more, cards);
  assert.equal(item.item, 'message');
  return item as MessageItem;
}

describe('a webhook body', () => {
  for (const broken of ['', '{', 'null', '[]', '"x"', '1', 'undefined']) {
    it(`is refused as invalid when it is ${JSON.stringify(broken)}`, () => {
      assert.throws(
        () => parseWebhook(broken),
        (error) => error instanceof InboxError && error.code === 'invalid',
      );
    });
  }

  it('is malformed, and no more, without a list of entries', () => {
    assert.deepEqual(
      parseWebhook('{"object":"whatsapp_business_account","entry":{}}').map((item) => item.item),
      ['malformed'],
    );
  });

  it('of another product is ignored by name', () => {
    const [item] = parseWebhook('{"object":"page","entry":[{"id":"1","changes":[]}]}');
    assert.equal(item?.item === 'ignored' && item.what, 'object.page');
  });

  it('of ten thousand levels is read', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    assert.equal(parseWebhook(`{"entry":[{"id":"1","changes":[{"field":"messages","value":${deep}}]}]}`).length, 1);
  });

  it('keeps the siblings of a poisoned item', () => {
    const messages = Array.from({ length: 1_000 }, (_, index) =>
      index === 500 ? 17 : { ...text, id: `wamid.${index}` },
    );
    const items = parseWebhook(body({ metadata, messages }));
    assert.equal(items.filter((item) => item.item === 'message').length, 999);
    assert.deepEqual(items[500], {
      item: 'malformed',
      route: { phoneNumberId: '318274650091827', accountId: '1' },
      path: 'entry[0].changes[0].value.messages[500]',
      problem: 'is not an object',
    });
  });

  it('does not take inherited names for what it says', () => {
    const items = parseWebhook(
      '{"entry":[{"id":"1","changes":[{"field":"messages","value":{"__proto__":{"messages":[1]},"statuses":[]}}]}]}',
    );
    assert.deepEqual(items, []);
    assert.equal(new JsonNode({}, '').get('toString').value, undefined);
    assert.equal(parseWebhook(body({}, 'constructor'))[0]?.item, 'ignored');
    assert.equal(message({ type: 'toString' }).content.kind, 'unsupported');
  });
});

describe('ids, times and texts', () => {
  it('are read from numbers too, digit for digit beyond 2^53', () => {
    const raw = body({ metadata, messages: [{ ...text, id: 'ID' }] })
      .replace('"ID"', '90071992547409931234')
      .replace('"318274650091827"', '318274650091827001');
    const [item] = parseWebhook(raw);
    assert.equal(item?.item === 'message' && item.wamid, '90071992547409931234');
    assert.equal(item?.route.phoneNumberId, '318274650091827001');
  });

  it('leave digits inside texts alone', () => {
    const words = 'call ,9007199254740993123 or "[9007199254740993123"';
    assert.deepEqual(message({ text: { body: words } }).content, { kind: 'text', text: words });
  });

  it('are milliseconds, from a text or a number', () => {
    assert.equal(message({ timestamp: '1795168837' }).sentAt, 1_795_168_837_000);
    assert.equal(message({ timestamp: 1_795_168_837 }).sentAt, 1_795_168_837_000);
  });

  for (const timestamp of [undefined, null, '', 'soon', -1, 0, 1e300, '1795168837000000', {}, '0x10']) {
    it(`make the message malformed when the time is ${JSON.stringify(timestamp)}`, () => {
      const item = readOne({ timestamp });
      assert.equal(item.item === 'malformed' && item.path, 'entry[0].changes[0].value.messages[0].timestamp');
    });
  }

  it('make the message malformed when there is no id', () => {
    for (const id of [undefined, null, '', ' ', {}, []]) assert.equal(readOne({ id }).item, 'malformed');
  });

  it('carry nothing a database refuses', () => {
    const raw = body({ metadata, messages: [text] }).replace('"hi"', '"a\\u0000b\\ud83dc"');
    const [item] = parseWebhook(raw);
    assert.deepEqual(item?.item === 'message' && item.content, { kind: 'text', text: 'a\uFFFDb\uFFFDc' });
  });
});

describe('who wrote', () => {
  it('is known by the card with the same id, wherever it stands', () => {
    const cards = [
      { wa_id: '1', profile: { name: 'Other' } },
      { wa_id: '447700900123', user_id: 'GB.1', profile: { name: 'Priya', username: '@priya' } },
    ];
    assert.deepEqual(message({}, cards).contact, {
      phone: '+447700900123',
      userId: 'GB.1',
      parentUserId: null,
      username: 'priya',
      profileName: 'Priya',
    });
  });

  it('is not taken from a card of somebody else', () => {
    const { contact } = message({}, [{ wa_id: '15550102345', profile: { name: 'Dan' } }]);
    assert.deepEqual([contact.phone, contact.profileName], ['+447700900123', null]);
  });

  const phones: readonly (readonly [from: unknown, phone: string | null, userId: string | null])[] = [
    ['447700900123', '+447700900123', null],
    ['+250 788 123 200', '+250788123200', null],
    [447700900123, '+447700900123', null],
    ['US.13491208655302741918', null, 'US.13491208655302741918'],
    ['US.ENT.4401928837465501', null, 'US.ENT.4401928837465501'],
  ];
  for (const [from, phone, userId] of phones) {
    it(`reads ${JSON.stringify(from)} as ${phone ?? userId}`, () => {
      const { contact } = message({ from });
      assert.deepEqual([contact.phone, contact.userId], [phone, userId]);
    });
  }

  for (const from of ['', 'abc', '12', 'Y2FwaV9ncm91cDox', '1'.repeat(21), {}, null]) {
    it(`is nobody when from is ${JSON.stringify(from)}`, () => {
      assert.equal(readOne({ from }).item, 'malformed');
    });
  }

  const names: readonly (readonly [name: unknown, shown: string | null])[] = [
    ['  Priya \n Nair ', 'Priya Nair'],
    ['\u202Eevil\u202C', 'evil'],
    ['\u2800\u200E ', null],
    ['', null],
    [null, null],
    [17, null],
    ['👩‍👧', '👩‍👧'],
    ['x'.repeat(1_000), 'x'.repeat(256)],
  ];
  for (const [name, shown] of names) {
    it(`shows the name ${JSON.stringify(name)?.slice(0, 40)} as ${shown?.slice(0, 20) ?? 'none'}`, () => {
      assert.equal(message({}, [{ wa_id: '447700900123', profile: { name } }]).contact.profileName, shown);
    });
  }
});

describe('what a message says', () => {
  it('is unsupported, never lost, when a known kind cannot be read', () => {
    const cases: readonly (readonly [object, string])[] = [
      [{ text: {} }, 'text.body is not a text'],
      [{ type: 'image', image: 'x' }, 'image is not an object'],
      [{ type: 'location', location: { latitude: 'north', longitude: 1 } }, 'location.latitude is not a number'],
      [{ type: 'reaction', reaction: { emoji: '👍' } }, 'reaction.message_id is not an id'],
    ];
    for (const [more, detail] of cases) {
      const { content } = message(more);
      assert.deepEqual(content.kind === 'unsupported' && content.detail, detail);
    }
  });

  it('keeps the location from texts and numbers', () => {
    const { content } = message({ type: 'location', location: { latitude: '51.5', longitude: -0.1, address: 'A' } });
    assert.deepEqual(content, { kind: 'location', latitude: 51.5, longitude: -0.1, address: 'A' });
  });

  it('keeps the numbers of shared contacts', () => {
    const card = {
      name: { formatted_name: 'Ana' },
      phones: [{ phone: '+1 555 0100', type: 'Mobil' }, { wa_id: '15550101' }, {}],
    };
    assert.deepEqual(message({ type: 'contacts', contacts: [card] }).content, {
      kind: 'contacts',
      contacts: [{ name: 'Ana', phones: ['+1 555 0100', '+15550101'] }],
    });
  });

  it('keeps a reply button', () => {
    const interactive = { type: 'button_reply', button_reply: { id: 'yes', title: 'Yes' } };
    assert.deepEqual(message({ type: 'interactive', interactive }).content, {
      kind: 'choice',
      title: 'Yes',
      payload: 'yes',
    });
  });

  it('keeps the answer of a form as it came', () => {
    const interactive = { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"a":' } };
    assert.deepEqual(message({ type: 'interactive', interactive }).content, {
      kind: 'form',
      name: 'flow',
      response: '{"a":',
    });
  });

  it('takes the folders out of a file name', () => {
    for (const filename of ['../../a.pdf', '..\\..\\a.pdf', 'C:\\x\\a.pdf', '/a.pdf']) {
      const { content } = message({ type: 'document', document: { id: '1', filename } });
      assert.equal(content.kind === 'document' && content.fileName, 'a.pdf');
    }
  });

  it('is revoked by the id of the original', () => {
    const { content } = message({ type: 'revoke', revoke: { original_message_id: 'wamid.O' } });
    assert.deepEqual(content, { kind: 'revoke', targetWamid: 'wamid.O' });
  });

  it('in a group is ignored by name', () => {
    const item = readOne({ group_id: 'Y2FwaV9ncm91cDox' });
    assert.equal(item.item === 'ignored' && item.what, 'messages.group');
  });

  it('does not move a customer whose new number is missing', () => {
    const item = readOne({ type: 'system', system: { type: 'user_changed_number', body: 'x' } });
    assert.equal(item.item, 'malformed');
  });
});

describe('other parts of a body', () => {
  it('say that the history is declined', () => {
    const errors = [{ code: 2593109, title: 'declined' }];
    const [item] = parseWebhook(body({ metadata, history: [{ errors }] }, 'history'));
    assert.deepEqual(item?.item === 'error' && item.error, { code: 2593109, detail: 'declined' });
  });

  it('tell of a history message in small letters too', () => {
    const messages = [{ ...text, from: '15550100142', history_context: { status: 'read' } }];
    const [item] = parseWebhook(
      body({ metadata, history: [{ threads: [{ id: '447700900123', messages }] }] }, 'history'),
    );
    assert.equal(item?.item === 'message' && item.delivery, 'read');
  });

  it('name the parent of a recipient by either spelling', () => {
    const status = { id: 'wamid.A', status: 'read', timestamp: '1795168837', recipient_user_id: 'US.1' };
    for (const key of ['recipient_parent_user_id', 'parent_recipient_user_id']) {
      const [item] = parseWebhook(body({ metadata, statuses: [{ ...status, [key]: 'US.ENT.9' }] }));
      assert.equal(item?.item === 'receipt' && item.contact?.parentUserId, 'US.ENT.9');
    }
  });

  it('tell of no call as of a message', () => {
    const status = {
      id: 'wacid.A',
      type: 'call',
      status: 'failed',
      timestamp: '1795168837',
      recipient_id: '447700900123',
    };
    const [item] = parseWebhook(body({ metadata, statuses: [status] }));
    assert.equal(item?.item === 'ignored' && item.what, 'statuses.call');
  });

  it('name user actions and unknown statuses', () => {
    const status = { id: 'wamid.A', status: 'teleported', timestamp: '1795168837', recipient_id: '447700900123' };
    const items = parseWebhook(body({ metadata, statuses: [status], user_actions: [{}] }));
    assert.deepEqual(
      items.map((item) => item.item === 'ignored' && item.what),
      ['statuses.teleported', 'user_actions'],
    );
  });

  it('are malformed when a list is something else', () => {
    const items = parseWebhook(body({ metadata, messages: {}, statuses: 'x', errors: 3 }));
    assert.deepEqual(
      items.map((item) => item.item === 'malformed' && item.path.split('.').at(-1)),
      ['messages', 'statuses', 'errors'],
    );
  });
});
