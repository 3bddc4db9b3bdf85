import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, type Environment, readConfig } from '../../src/gateway/config.ts';
import { GOOD_ENVIRONMENT } from './good-environment.ts';

function faultsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    assert(error instanceof ConfigError);
    return error.faults;
  }
  return [];
}

test('the least environment is enough and the rest has its defaults', () => {
  const config = readConfig(GOOD_ENVIRONMENT);
  assert.equal(config.port, 8787);
  assert.equal(config.databaseUrl, null);
  assert.equal(config.dataDir, './.wa-inbox');
  assert.equal(config.graphUrl, 'https://graph.facebook.com');
  assert.deepEqual(config.origins, []);
  assert.equal(config.secretKey.length, 32);
  assert.equal(config.meta.accessToken, null);
});

test('several app secrets and origins are separated by commas', () => {
  const config = readConfig({
    ...GOOD_ENVIRONMENT,
    WA_INBOX_META_APP_SECRET: 'new, old',
    WA_INBOX_ORIGINS: 'https://app.example.com, http://localhost:5173',
  });
  assert.deepEqual(config.meta.appSecrets, ['new', 'old']);
  assert.deepEqual(config.origins, ['https://app.example.com', 'http://localhost:5173']);
});

test('all faults are named in one error', () => {
  const faults = faultsOf({
    WA_INBOX_PORT: 'http',
    WA_INBOX_GRAPH_URL: 'graph',
    WA_INBOX_ORIGINS: 'https://a.example/path',
  });
  for (const name of [
    'WA_INBOX_PORT',
    'WA_INBOX_GRAPH_URL',
    'WA_INBOX_ORIGINS',
    'WA_INBOX_SECRET_KEY',
    'WA_INBOX_META_APP_SECRET',
    'WA_INBOX_META_VERIFY_TOKEN',
    'WA_INBOX_JWT_SECRET or WA_INBOX_JWKS_URL',
  ]) {
    assert.equal(faults.filter((fault) => fault.startsWith(name)).length, 1, `${name} in ${faults.join('\n')}`);
  }
  assert.equal(faults.length, 7);
});

test('an absent variable is explained', () => {
  for (const [name, why] of [
    ['WA_INBOX_SECRET_KEY', /is missing: 32 random bytes/],
    ['WA_INBOX_META_APP_SECRET', /is missing: without it/],
    ['WA_INBOX_META_VERIFY_TOKEN', /is missing: the words Meta shows/],
  ] as const) {
    assert.match(faultsOf({ ...GOOD_ENVIRONMENT, [name]: undefined }).join('\n'), why);
  }
});

const bad: readonly (readonly [name: string, value: string])[] = [
  ['WA_INBOX_PORT', '70000'],
  ['WA_INBOX_PORT', '-1'],
  ['WA_INBOX_DATABASE_URL', 'mysql://host/db'],
  ['WA_INBOX_DATABASE_URL', 'no address'],
  ['WA_INBOX_JWT_SECRET', 'short'],
  ['WA_INBOX_JWT_SECRET', ''],
  ['WA_INBOX_JWKS_URL', 'https://keys.example/jwks'],
  ['WA_INBOX_SECRET_KEY', 'c2hvcnQ='],
  ['WA_INBOX_META_APP_SECRET', ' , '],
  ['WA_INBOX_META_VERIFY_TOKEN', ''],
  ['WA_INBOX_GRAPH_URL', 'ftp://graph.example'],
  ['WA_INBOX_ORIGINS', '*'],
  ['WA_INBOX_ORIGINS', 'https://a.example, b.example'],
];

for (const [name, value] of bad) {
  test(`${name}=${value} is one fault that does not repeat the value of a secret`, () => {
    const faults = faultsOf({ ...GOOD_ENVIRONMENT, [name]: value });
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', /^WA_INBOX_/);
    assert.doesNotMatch(faults[0] ?? '', /short|c2hvcnQ/);
  });
}
