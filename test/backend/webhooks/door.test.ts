import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { send } from '../rig/commands.ts';
import { notSent } from '../rig/fake-whatsapp.ts';
import { FROM, receive } from '../rig/receive.ts';
import { createRig, signedWebhook, VERIFY_TOKEN } from '../rig/rig.ts';
import { inbound } from '../rig/webhook-bodies.ts';

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
