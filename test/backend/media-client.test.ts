import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCloudApiClient } from '../../src/backend/index.ts';
import { FakeClock } from './rig/fake-clock.ts';

const SENDER = { phoneNumberId: '106', accessToken: 'token' };
const { signal } = new AbortController();

function clientOf(answer: (request: Request) => Promise<Response>) {
  const seen: Request[] = [];
  const fetch = (request: Request) => {
    seen.push(request.clone());
    return answer(request);
  };
  const options = { fetch, graphUrl: 'https://graph.test', version: 'v26.0', clock: new FakeClock(0) };
  return { client: createCloudApiClient(options), seen };
}

const file = { blob: new Blob(['abc']), mime: 'image/png', name: 'a.png' };

describe('the calls for files', () => {
  it('upload a file as a form with its type', async () => {
    const { client, seen } = clientOf(async () => Response.json({ id: '77' }));
    assert.deepEqual(await client.uploadMedia(SENDER, file, signal), { outcome: 'uploaded', mediaId: '77' });
    const form = await seen[0]?.formData();
    assert.equal(seen[0]?.url, 'https://graph.test/v26.0/106/media');
    assert.deepEqual([form?.get('messaging_product'), form?.get('type')], ['whatsapp', 'image/png']);
  });

  it('may be repeated when the answer was lost', async () => {
    const { client } = clientOf(async () => new Response('', { status: 502 }));
    assert.equal((await client.uploadMedia(SENDER, file, signal)).outcome, 'not-sent');
  });

  it('give the token to no address that is not encrypted', async () => {
    const { client, seen } = clientOf(async () => new Response('abc'));
    assert.equal((await client.downloadMedia(SENDER, 'http://elsewhere.test/x', signal)).outcome, 'refused');
    assert.equal(seen.length, 0);
    assert.equal((await client.downloadMedia(SENDER, 'https://files.test/x', signal)).outcome, 'open');
  });

  it('say when WhatsApp no longer has a file', async () => {
    const { client } = clientOf(async () => new Response('{}', { status: 404 }));
    assert.deepEqual(await client.mediaAddress(SENDER, '5', signal), { outcome: 'gone' });
  });
});
