import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JsonNode } from '../../src/backend/whatsapp/json-node.ts';
import { parseWebhook } from '../../src/backend/whatsapp/parse-webhook.ts';
import { readTemplate } from '../../src/backend/whatsapp/read-template.ts';
import { whyNotSendable } from '../../src/domain/index.ts';
import { TEMPLATES } from '../../src/mock/sample/templates.ts';
import { TemplateShelf } from '../../src/simulator/index.ts';

const BODY = [{ type: 'BODY', text: 'Hello.' }];

function createShelf() {
  const told: string[] = [];
  const shelf = new TemplateShelf({
    tell: (id, field, value) =>
      told.push(JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id, changes: [{ field, value }] }] })),
    mayRead: (accountId, token) => (accountId === 'a' ? token === 'good' : null),
  });
  for (const id of ['1', '2', '3']) shelf.add({ id, accountId: 'a', name: `t${id}`, components: BODY });
  const ask = async (query: string, token = 'good', accountId = 'a') => {
    const request = new Request(`https://graph.test/v26.0/${accountId}/message_templates?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const response = shelf.answer(request, accountId);
    return { status: response.status, body: new JsonNode(await response.json(), '') };
  };
  const said = () =>
    told.flatMap((body) => parseWebhook(body)).map((item) => (item.item === 'template' ? item.said : item.item));
  return { shelf, ask, said };
}

const ids = (body: JsonNode) =>
  body
    .get('data')
    .items()
    .map((item) => item.get('id').id());

describe('the shelf of templates', () => {
  it('lists page by page until there is no next one', async () => {
    const { ask } = createShelf();
    const first = await ask('limit=2');
    assert.deepEqual(ids(first.body), ['1', '2']);
    assert.equal(first.body.get('paging').has('next'), true);
    const second = await ask(`limit=2&after=${first.body.get('paging').get('cursors').get('after').id()}`);
    assert.deepEqual(ids(second.body), ['3']);
    assert.equal(second.body.get('paging').has('next'), false);
  });

  it('answers the fields asked for, and the id in any case', async () => {
    const { body } = await createShelf().ask('fields=name');
    assert.deepEqual(body.get('data').items()[0]?.value, { id: '1', name: 't1' });
  });

  it('refuses a wrong token and an unknown account', async () => {
    const { ask } = createShelf();
    assert.equal((await ask('', 'bad')).body.get('error').get('code').number(), 190);
    assert.equal((await ask('', 'good', 'b')).body.get('error').get('code').number(), 33);
  });

  it('tells by webhook what becomes of a template', () => {
    const { shelf, said } = createShelf();
    shelf.pause('1');
    shelf.approve('1');
    shelf.reject('1', 'SCAM');
    shelf.rate('1', 'RED');
    shelf.recategorize('1', 'MARKETING');
    shelf.disable('1');
    shelf.edit('1', []);
    shelf.remove('1');
    assert.deepEqual(said(), [
      { status: 'paused', reason: 'Paused because customers reported it or blocked the business.' },
      { status: 'approved', reason: null },
      { status: 'rejected', reason: 'SCAM' },
      { quality: 'red' },
      { category: 'marketing' },
      { status: 'disabled', reason: null },
      {},
      { status: 'deleted', reason: null },
    ]);
    assert.deepEqual(
      shelf.all.map(({ id }) => id),
      ['2', '3'],
    );
  });

  it('finds a template by the very language', () => {
    const { shelf } = createShelf();
    assert.equal(shelf.find('a', 't1', 'en_US')?.id, '1');
    assert.equal(shelf.find('a', 't1', 'en'), null);
  });

  it('goes on from a snapshot', () => {
    const { shelf } = createShelf();
    const kept = shelf.snapshot();
    shelf.remove('1');
    shelf.restore(kept);
    assert.equal(shelf.all.length, 3);
  });
});

describe('the sample templates', () => {
  const read = TEMPLATES.map((template) =>
    readTemplate(
      new JsonNode(
        {
          language: 'en_US',
          status: 'APPROVED',
          category: 'UTILITY',
          parameter_format: template.parameterFormat,
          ...template,
        },
        '',
      ),
      'a',
      0,
    ),
  );

  it('have ids and names of their own', () => {
    assert.equal(new Set(read.map(({ id }) => id)).size, read.length);
    assert.equal(new Set(read.map(({ name, language }) => `${name}/${language}`)).size, read.length);
  });

  it('show every reason why one cannot go', () => {
    const reasons = read.map((template) => whyNotSendable({ ...template, rev: 1 })?.status ?? null);
    assert.deepEqual([...new Set(reasons)].map(String).sort(), ['approved', 'null', 'paused', 'pending', 'rejected']);
  });

  it('cover headers, buttons and special parts', () => {
    const formats = new Set(read.flatMap(({ header }) => header?.format ?? []));
    assert.deepEqual([...formats].sort(), ['document', 'image', 'location', 'text', 'video']);
    const buttons = new Set(read.flatMap(({ buttons }) => buttons.map(({ kind }) => kind)));
    for (const kind of ['quick-reply', 'url', 'phone', 'copy-code', 'otp', 'flow', 'catalogue', 'products'] as const) {
      assert(buttons.has(kind), kind);
    }
    assert(
      read.some(({ cards }) => cards.length > 1),
      'a carousel',
    );
    assert(
      read.some(({ offer }) => offer?.hasExpiration),
      'an offer',
    );
    assert.deepEqual(new Set(read.map(({ parameterFormat }) => parameterFormat)), new Set(['positional', 'named']));
  });
});
