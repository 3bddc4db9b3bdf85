import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWebhook } from '../../../src/backend/whatsapp/parse-webhook.ts';
import { webhookBody } from '../rig/webhook-bodies.ts';

const said = (message: object) =>
  read({ messages: [{ id: 'wamid.1', from: '447700900123', timestamp: '1795168800', ...message }] });
const read = (value: Readonly<Record<string, unknown>>, field = 'messages') =>
  parseWebhook(JSON.stringify(webhookBody(value, 'phone-c1', field)))[0];

describe('a contact card', () => {
  const card = {
    name: { formatted_name: 'Bo\u202E Berg' },
    phones: [{ phone: '07700 900555', wa_id: '447700900555' }, { phone: 'ask at the desk' }, {}],
    emails: [{ email: 'bo@example.com' }, { email: 7 }],
    org: { company: 'Bikes', department: 'Repairs', title: 'Boss' },
    addresses: [{ street: '1 Road', city: 'Leeds', zip: 'LS1', country: 'UK' }, {}],
    urls: [{ url: 'https://example.com' }],
    birthday: '1990-02-28',
  };
  const contacts = (given: object) => {
    const item = said({ type: 'contacts', contacts: [given] });
    return item?.item === 'message' && item.content.kind === 'contacts' ? item.content.contacts[0] : null;
  };

  it('keeps everything it shows, numbers WhatsApp knows with +', () => {
    assert.deepEqual(contacts(card), {
      name: 'Bo Berg',
      phones: ['+447700900555', 'ask at the desk'],
      emails: ['bo@example.com'],
      organization: 'Bikes, Repairs, Boss',
      addresses: ['1 Road, Leeds, LS1, UK'],
      urls: ['https://example.com'],
      birthday: '1990-02-28',
    });
  });

  it('leaves out what is missing or of another shape', () => {
    const odd = { name: { first_name: 'Bo' }, emails: 'x', org: [], addresses: {}, urls: null, birthday: 'in May' };
    assert.deepEqual(contacts(odd), { name: 'Bo', phones: [] });
  });
});

describe('where a customer came from', () => {
  const referralOf = (message: object) => {
    const item = said({ type: 'text', text: { body: 'Hi' }, ...message });
    return item?.item === 'message' ? item.referral : undefined;
  };

  it('needs no more than its source', () => {
    assert.deepEqual(referralOf({ referral: { source_type: 'post', source_id: 12 } }), {
      kind: 'post',
      sourceId: '12',
      sourceUrl: '',
      headline: '',
      body: '',
      mediaType: null,
      clickId: null,
    });
  });

  it('is a product when the question comes from its page, and nothing for an ordinary reply', () => {
    const context = { from: '1', id: 'wamid.q', referred_product: { catalog_id: 5, product_retailer_id: 'SKU' } };
    assert.deepEqual(referralOf({ context }), { kind: 'product', catalogId: '5', productId: 'SKU' });
    assert.equal(referralOf({ context: { from: '1', id: 'wamid.q' } }), null);
  });
});

describe('a call', () => {
  const call = (news: object) =>
    read(
      {
        calls: [{ id: 'wacid.1', from: '447700900123', timestamp: '1795168800', direction: 'USER_INITIATED', ...news }],
      },
      'calls',
    );
  const rows: readonly (readonly [string, object, string])[] = [
    ['begins', { event: 'connect' }, 'ringing null'],
    ['ends answered', { event: 'terminate', status: 'COMPLETED', duration: 3 }, 'completed 3000'],
    ['ends unanswered', { event: 'terminate', status: 'COMPLETED' }, 'missed null'],
    ['fails', { event: 'terminate', status: 'FAILED' }, 'failed null'],
    ['ends without a status', { event: 'terminate' }, 'missed null'],
  ];
  for (const [title, told, expected] of rows) {
    it(title, () => {
      const item = call(told);
      assert.equal(item?.item === 'call' && `${item.outcome} ${item.durationMs}`, expected);
    });
  }

  it('with an event from the future is named and left out', () => {
    assert.deepEqual(call({ event: 'hold' })?.item, 'ignored');
  });
});
