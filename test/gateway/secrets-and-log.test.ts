import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { createLog } from '../../src/gateway/create-log.ts';
import { createSecrets } from '../../src/gateway/create-secrets.ts';
import { uuidV7 } from '../../src/gateway/uuid-v7.ts';

test('what was encrypted is read again under the same key only, and never looks the same twice', async () => {
  const secrets = await createSecrets(new Uint8Array(32).fill(1));
  const first = await secrets.encrypt('EAAG token 👋');
  assert.equal(await secrets.decrypt(first), 'EAAG token 👋');
  assert.notEqual(await secrets.encrypt('EAAG token 👋'), first);
  assert.doesNotMatch(first, /EAAG/);
  const others = await createSecrets(new Uint8Array(32).fill(2));
  await assert.rejects(others.decrypt(first), /another key/);
  const changed = `${first.slice(0, -2)}${first.endsWith('AA') ? 'BB' : 'AA'}`;
  await assert.rejects(secrets.decrypt(changed), /another key/);
  await assert.rejects(secrets.decrypt('plain text'), /another key/);
});

test('the log tells events and hides what customers and keys would give away', () => {
  const lines: string[] = [];
  const log = createLog(
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    }),
  );
  const canaries = ['text', 'phone', 'token', 'accessToken', 'authorization', 'username', 'profileName', 'body'];
  for (const level of ['info', 'warn', 'error'] as const) {
    log[level]('webhook-failed', { id: 'h1', ...Object.fromEntries(canaries.map((name) => [name, `canary-${name}`])) });
  }
  assert.equal(lines.length, 3);
  for (const line of lines) {
    assert.doesNotMatch(line, /canary/);
    assert.deepEqual([JSON.parse(line).event, JSON.parse(line).id], ['webhook-failed', 'h1']);
  }
});

test('ids are version 7, sort by time and are all different', () => {
  const now = Date.UTC(2026, 10, 21);
  const ids = Array.from({ length: 1000 }, (_, ms) => uuidV7(now + ms));
  for (const id of ids) assert.match(id, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.deepEqual([...ids].sort(), ids);
  assert.equal(new Set(Array.from({ length: 1000 }, () => uuidV7(now))).size, 1000);
});
