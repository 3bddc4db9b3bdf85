import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { DirectoryLockedError, lockDirectory } from '../../src/gateway/directory-lock.ts';
import { markOf } from '../../src/gateway/process-mark.ts';

let directory: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'wa-inbox-lock-'));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(directory, { recursive: true, force: true });
});

/** Another process that takes the lock and says how that went. */
async function another(stay: boolean): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const module = new URL('../../src/gateway/directory-lock.ts', import.meta.url).href;
  const code = `import { lockDirectory } from ${JSON.stringify(module)};
    try { lockDirectory(${JSON.stringify(directory)}); console.log('locked'); ${stay ? 'setInterval(() => {}, 1000);' : 'process.exit(0);'} }
    catch (error) { console.log(error.name + ' ' + error.pid); }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const said = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (data) => resolve(String(data).trim())),
  );
  return { child, said };
}

function killed(child: ChildProcess): Promise<unknown> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  return gone;
}

function leave(mark: object, ageMs = 0): void {
  const lock = join(directory, 'lock');
  writeFileSync(lock, JSON.stringify(mark));
  const at = new Date(Date.now() - ageMs);
  utimesSync(lock, at, at);
}

test('a second process is refused with the pid of the first', async () => {
  const unlock = lockDirectory(directory);
  const { said } = await another(false);
  assert.equal(said, `DirectoryLockedError ${process.pid}`);
  unlock();
  assert.equal((await another(false)).said, 'locked');
});

test('the lock of a killed process is taken over', async () => {
  const { child, said } = await another(true);
  assert.equal(said, 'locked');
  assert.throws(
    () => lockDirectory(directory),
    (error) => error instanceof DirectoryLockedError && error.pid === child.pid,
  );
  await killed(child);
  lockDirectory(directory)();
});

test('of several that find a dead lock one gets it', async () => {
  const dead = await another(true);
  await killed(dead.child);
  const said = (await Promise.all([another(true), another(true), another(true)])).map((one) => one.said);
  assert.equal(said.filter((word) => word === 'locked').length, 1, said.join(', '));
});

test('a pid that belongs to another process by now holds nothing', () => {
  leave({ ...markOf(process.pid), startedAt: 'earlier' });
  lockDirectory(directory)();
});

test('a lock from elsewhere holds while it is touched and not after', () => {
  for (const change of [{ bootId: 'another boot' }, { namespace: 'another container' }]) {
    leave({ ...markOf(process.pid), ...change });
    assert.throws(() => lockDirectory(directory), DirectoryLockedError);
    leave({ ...markOf(process.pid), ...change }, 60_000);
    lockDirectory(directory)();
  }
});

test('an unreadable lock and a take-over that was killed are no obstacle', async () => {
  const dead = await another(true);
  await killed(dead.child);
  const content = readFileSync(join(directory, 'lock'), 'utf8');
  writeFileSync(join(directory, 'lock.takeover'), content);
  lockDirectory(directory)();
  writeFileSync(join(directory, 'lock'), '{');
  lockDirectory(directory)();
});

test('unlocking leaves a lock alone that somebody else took meanwhile', () => {
  const unlock = lockDirectory(directory);
  leave({ ...markOf(process.pid), startedAt: 'other' });
  unlock();
  assert(existsSync(join(directory, 'lock')));
});
