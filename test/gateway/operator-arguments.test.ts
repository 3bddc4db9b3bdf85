import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { operate } from './operator.ts';

let root: string;
let dataDir: string;

before(() => {
  root = mkdtempSync(join(tmpdir(), 'wa-inbox-operator-'));
  dataDir = join(root, 'data');
});
after(() => rmSync(root, { recursive: true, force: true }));

const GOOD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  setup: { workspace: 'acme', name: 'Acme' },
  'add-channel': {
    workspace: 'acme',
    name: 'Support',
    phone: '+390212345678',
    'phone-number-id': '100000000000001',
    'account-id': '100000000000002',
  },
  grant: { workspace: 'acme', channel: 'c1', agent: 'maya', role: 'viewer' },
  list: { workspace: 'acme' },
};

function written(command: string, change: Readonly<Record<string, string | null>>): readonly string[] {
  const options = { ...GOOD[command], ...change };
  return Object.entries(options).flatMap(([name, value]) => (value === null ? [] : [`--${name}=${value}`]));
}

const long = 'x'.repeat(256);

const bad: readonly (readonly [command: string, option: string, value: string | null, why: RegExp])[] = [
  ['setup', 'workspace', null, /is missing/],
  ['setup', 'workspace', '', /is empty/],
  ['setup', 'workspace', 'two words', /letters, digits/],
  ['setup', 'workspace', 'a'.repeat(65), /64 at most/],
  ['setup', 'name', ' ', /is empty/],
  ['setup', 'name', long, /longer than 255/],
  ['setup', 'phone', '+39', /is not an option of this command/],
  ['add-channel', 'name', long, /longer than 255/],
  ['add-channel', 'phone', null, /is missing/],
  ['add-channel', 'phone', '390212345678', /international format/],
  ['add-channel', 'phone', '0039 02 1234', /international format/],
  ['add-channel', 'phone', '+0212345678', /international format/],
  ['add-channel', 'phone', '+1234567890123456', /international format/],
  ['add-channel', 'phone', '+39 phone', /international format/],
  ['add-channel', 'phone-number-id', '+390212345678', /digits only/],
  ['add-channel', 'phone-number-id', null, /is missing/],
  ['add-channel', 'account-id', '1.0e14', /digits only/],
  ['add-channel', 'account-id', '100000000000001', /two different numbers/],
  ['add-channel', 'access-token-env', 'EAAG-pasted-token', /name of an environment variable/],
  ['add-channel', 'all-users', 'admin', /one of viewer, contributor, supervisor, none/],
  ['grant', 'role', 'admin', /one of viewer, contributor, supervisor, none/],
  ['grant', 'role', null, /one of viewer, contributor, supervisor, none/],
  ['grant', 'agent', '', /is empty/],
  ['grant', 'agent', long, /longer than 255/],
  ['grant', 'admin', 'yes', /takes no value/],
  ['list', 'workspace', null, /is missing/],
];

for (const [command, option, value, why] of bad) {
  test(`${command} --${option}=${value?.slice(0, 20)} is one fault, and nothing is opened`, async () => {
    const { code, out, error } = await operate(
      { WA_INBOX_DATA_DIR: dataDir },
      command,
      ...written(command, { [option]: value }),
    );
    assert.equal(code, 1);
    assert.equal(out, '');
    const faults = error.split('\n').filter((line) => line.startsWith('  - '));
    assert.equal(faults.length, 1, error);
    assert.match(faults[0] ?? '', why);
    assert(faults[0]?.startsWith(`  - --${option} `), error);
    assert.doesNotMatch(error, /pasted/);
    assert(!existsSync(dataDir));
  });
}

test('all faults of arguments and environment are named at once', async () => {
  const environment = { WA_INBOX_DATA_DIR: dataDir, WA_INBOX_SECRET_KEY: 'short' };
  const args = ['--workspace', '--name', 'A', 'stray', '--phone', '39', '--phone', '40', '--account-id', 'x', '--bar'];
  const { code, error } = await operate(environment, 'add-channel', ...args);
  assert.equal(code, 1);
  assert.deepEqual(
    error
      .split('\n')
      .flatMap((line) => /^ {2}- (?:(\S+) )/.exec(line)?.[1] ?? [])
      .sort(),
    [
      '--account-id',
      '--bar',
      '--name',
      '--phone',
      '--phone-number-id',
      '--workspace',
      'WA_INBOX_SECRET_KEY',
      'a',
    ].sort(),
  );
});

test('an unknown command names those that exist', async () => {
  for (const word of ['set-up', '--simulat', 'toString']) {
    const { code, error } = await operate({}, word);
    assert.equal(code, 1, word);
    for (const name of Object.keys(GOOD)) assert(error.includes(`npm run gateway -- ${name}`), error);
  }
});

test('help needs no environment and lists every command and option', async () => {
  const all = await operate({ WA_INBOX_SECRET_KEY: '' }, '--help');
  assert.equal(all.code, 0);
  for (const [name, options] of Object.entries(GOOD)) {
    assert(all.out.includes(`npm run gateway -- ${name}`), all.out);
    const one = await operate({ WA_INBOX_SECRET_KEY: '' }, name, '--help');
    assert.equal(one.code, 0);
    for (const option of Object.keys(options)) assert(one.out.includes(`--${option} <`), one.out);
  }
});

test('a directory that holds a simulation is refused', async () => {
  writeFileSync(join(root, 'simulation.json'), '{}');
  const { code, error } = await operate({ WA_INBOX_DATA_DIR: root }, 'setup', ...written('setup', {}));
  assert.equal(code, 1);
  assert.match(error, /holds a simulation/);
});
