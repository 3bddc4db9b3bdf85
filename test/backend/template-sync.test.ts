import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TemplatePage } from '../../src/backend/index.ts';
import type { Template } from '../../src/domain/index.ts';
import { sampleChannel } from '../../src/testing/sample-records.ts';
import { templateOf } from '../domain/template/template-samples.ts';
import { createRig, type Rig } from './rig/rig.ts';

const ACCOUNT = '2002';
const HOUR = 3_600_000;

function listed(changed: Partial<Template> = {}): Omit<Template, 'rev'> {
  const { rev: _, ...template } = templateOf({ accountId: ACCOUNT, ...changed });
  return template;
}

const page = (
  templates: readonly Omit<Template, 'rev'>[],
  next: string | null = null,
  unreadable = 0,
): TemplatePage => ({
  outcome: 'page',
  templates,
  next,
  unreadable,
});
const failed: TemplatePage = { outcome: 'failed', error: { code: 'not-connected', detail: '' }, retryAfterMs: null };

/** A backend with one channel of the account, whose standing job has been planned by a sign-in. */
async function createSyncRig(...pages: readonly TemplatePage[]): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    for (const { id } of await tx.channels()) {
      await tx.put('channel', sampleChannel({ id, phoneNumberId: `phone-${id}`, accountId: ACCOUNT }));
    }
  });
  rig.whatsapp.templatePages = pages;
  await rig.call('contributor', '/v1/session');
  await rig.app.worker.drain();
  return rig;
}

const kept = async (rig: Rig) =>
  [...(await rig.repository.read('w1', (tx) => tx.templates(ACCOUNT)))].sort((a, b) => a.id.localeCompare(b.id));

async function told(rig: Rig, value: object, field = 'message_template_status_update'): Promise<void> {
  await rig.webhook({ object: 'whatsapp_business_account', entry: [{ id: ACCOUNT, changes: [{ field, value }] }] });
  await rig.app.worker.drain();
}

async function later(rig: Rig, ms: number): Promise<void> {
  await rig.clock.advance(ms);
  await rig.app.worker.drain();
}

describe('the templates of an account', () => {
  it('are read page by page as soon as somebody signs in', async () => {
    const rig = await createSyncRig(page([listed({ id: '1' })], 'more'), page([listed({ id: '2' })]));
    assert.deepEqual(
      (await kept(rig)).map(({ id }) => id),
      ['1', '2'],
    );
    assert.deepEqual(rig.whatsapp.templateCalls, [
      { accountId: ACCOUNT, page: null },
      { accountId: ACCOUNT, page: 'more' },
    ]);
  });

  it('are read again every six hours, and only what changed is written', async () => {
    const rig = await createSyncRig(
      page([listed({ id: '1' }), listed({ id: '2' })]),
      page([listed({ id: '1', syncedAt: 9 }), listed({ id: '2', body: 'New words.', syncedAt: 9 })]),
    );
    await later(rig, 6 * HOUR - 1);
    assert.equal(rig.whatsapp.templateCalls.length, 1);
    await later(rig, 1);
    assert.deepEqual(
      (await kept(rig)).map(({ body, rev }) => [body, rev]),
      [
        [listed().body, 1],
        ['New words.', 2],
      ],
    );
  });

  it('go when Meta no longer lists them', async () => {
    const rig = await createSyncRig(page([listed({ id: '1' }), listed({ id: '2' })]), page([listed({ id: '2' })]));
    await later(rig, 6 * HOUR);
    assert.deepEqual(
      (await kept(rig)).map(({ id }) => id),
      ['2'],
    );
  });

  it('stay when the list could not be read in full', async () => {
    const rig = await createSyncRig(page([listed({ id: '1' })]), page([], null, 1));
    await later(rig, 6 * HOUR);
    assert.deepEqual(
      (await kept(rig)).map(({ id }) => id),
      ['1'],
    );
  });

  it('are asked for again after a failure', async () => {
    const rig = await createSyncRig(failed, page([listed({ id: '1' })]));
    assert.deepEqual(await kept(rig), []);
    await later(rig, 2_000);
    assert.equal((await kept(rig)).length, 1);
  });

  it('take a status from a webhook at once and the rest from the list a moment later', async () => {
    const rig = await createSyncRig(
      page([listed({ id: '1' })]),
      page([listed({ id: '1', status: 'rejected', body: 'New.' })]),
    );
    await told(rig, { event: 'REJECTED', message_template_id: 1, reason: 'SCAM' });
    assert.deepEqual(
      (await kept(rig)).map(({ status, reason }) => [status, reason]),
      [['rejected', 'SCAM']],
    );
    assert.equal(rig.whatsapp.templateCalls.length, 1);
    await later(rig, 2_000);
    assert.equal((await kept(rig))[0]?.body, 'New.');
  });

  it('remember until when Meta pauses them, and forget it afterwards', async () => {
    const paused = page([listed({ id: '1', status: 'paused' })]);
    const rig = await createSyncRig(page([listed({ id: '1' })]), paused, page([listed({ id: '1' })]));
    const at = rig.clock.now();
    await told(rig, {
      event: 'PAUSED',
      message_template_id: '1',
      other_info: { title: 'FIRST_PAUSE', description: 'Low quality' },
    });
    await later(rig, 2_000);
    assert.deepEqual(
      (await kept(rig)).map(({ status, reason, pausedUntil }) => [status, reason, pausedUntil]),
      [['paused', 'Low quality', at + 3 * HOUR]],
    );
    await told(rig, { event: 'APPROVED', message_template_id: '1', reason: null });
    assert.deepEqual(
      (await kept(rig)).map(({ status, pausedUntil }) => [status, pausedUntil]),
      [['approved', undefined]],
    );
  });

  it('take quality and category from webhooks, and go when Meta says they are deleted', async () => {
    const rig = await createSyncRig(page([listed({ id: '1' })]));
    await told(rig, { message_template_id: 1, new_quality_score: 'RED' }, 'message_template_quality_update');
    await told(rig, { message_template_id: 1, new_category: 'MARKETING' }, 'template_category_update');
    assert.deepEqual(
      (await kept(rig)).map(({ quality, category }) => [quality, category]),
      [['red', 'marketing']],
    );
    await told(rig, { message_template_id: 1, event: 'DELETED' });
    assert.deepEqual(await kept(rig), []);
  });

  it('are read once for a burst of webhooks', async () => {
    const rig = await createSyncRig(page([listed({ id: '1' })]));
    for (const id of [1, 2, 3]) await told(rig, { message_template_id: id }, 'message_template_components_update');
    await later(rig, 2_000);
    assert.equal(rig.whatsapp.templateCalls.length, 2);
  });

  it('are nobody’s business when the account is unknown', async () => {
    const rig = await createSyncRig(page([listed({ id: '1' })]));
    const change = { field: 'message_template_status_update', value: { event: 'PAUSED', message_template_id: 1 } };
    await rig.webhook({ object: 'whatsapp_business_account', entry: [{ id: 'stranger', changes: [change] }] });
    await rig.app.worker.drain();
    assert.equal((await kept(rig))[0]?.status, 'approved');
  });
});
