import { expect } from 'chai';
import { createOpenCache } from '../../src/cache/index.ts';
import { browserClock, browserPorts, uuidV7 } from '../../src/store/browser-ports.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { createInboxStore } from '../../src/store/index.ts';
import { conversation, inbound } from './rig/build.ts';
import { FakeBackend } from './rig/fake-backend.ts';
import { ManualClock } from './rig/manual-clock.ts';

/** Resolves when a source shows what is waited for. */
function shows<T>(
  source: { readonly current: T; subscribe(callback: (value: T) => void): () => void },
  holds: (value: T) => boolean,
): Promise<T> {
  return new Promise((resolve) => {
    const stop = source.subscribe((value) => {
      if (!holds(value)) return;
      stop();
      resolve(value);
    });
    if (!holds(source.current)) return;
    stop();
    resolve(source.current);
  });
}

describe('a page’s ports', () => {
  it('names things without revealing them, the same every time', async () => {
    const { hash } = browserPorts({
      adapter: new FakeBackend(new ManualClock()).adapter(),
      openCache: createOpenCache(),
      endpoint: '/',
    });
    expect(await hash('a')).to.match(/^[0-9a-f]{32}$/);
    expect(await hash('a')).to.equal(await hash('a'));
    expect(await hash('a')).not.to.equal(await hash('b'));
  });

  it('makes UUIDs of version 7 that begin with the time', () => {
    const next = uuidV7(() => 0x0123_4567_89ab);
    expect(next()).to.match(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(next()).not.to.equal(next());
  });

  it('calls back once before the next paint, or not at all when cancelled', async () => {
    const { environment } = browserPorts({
      adapter: new FakeBackend(new ManualClock()).adapter(),
      openCache: createOpenCache(),
      endpoint: '/',
    });
    const calls: string[] = [];
    environment?.frame?.(() => calls.push('kept'));
    environment?.frame?.(() => calls.push('cancelled'))();
    await new Promise<void>((resolve) => browserClock.after(150, resolve));
    expect(calls).to.deep.equal(['kept']);
  });

  it('let two stores on one page share real locks, channels and storage, and hand the lead on', async () => {
    const backend = new FakeBackend(new ManualClock(Date.now()));
    backend.seed('conversation', conversation('c1'));
    backend.seed('message', inbound('m1', 'c1', 1));
    const endpoint = `/test-${crypto.randomUUID()}`;
    const open = (): InboxStore =>
      createInboxStore(browserPorts({ adapter: backend.adapter(), openCache: createOpenCache(), endpoint }));
    const one = open();
    await shows(one.status, ({ leading }) => leading);
    const two = open();
    await shows(two.timeline('c1'), ({ load, messages }) => load.state === 'ready' && messages.length === 1);
    two.timeline('c1').subscribe(() => undefined);
    expect(two.status.current.leading).to.equal(false);
    expect(two.status.current.cache.mode).to.equal('indexeddb');
    await shows(one.timeline('c1'), ({ load }) => load.state === 'ready');
    const sent = await two.sendText('c1', 'from the second');
    await shows(two.timeline('c1'), ({ messages }) =>
      messages.some(({ id, delivery }) => id === sent && delivery === 'queued'),
    );
    expect(backend.submitted.length).to.equal(1);
    expect(backend.streams.size).to.equal(1);
    one.setDraft('c1', { text: 'typed', mode: 'reply', quotedMessageId: null });
    await shows(two.draft('c1'), ({ text }) => text === 'typed');
    await one.close();
    await shows(two.status, ({ leading }) => leading);
    backend.receive('m2', 'c1');
    await shows(two.timeline('c1'), ({ messages }) => messages.some(({ id }) => id === 'm2'));
    await two.signOut();
    const held = (await navigator.locks.query()).held?.filter(({ name }) => name?.startsWith('wa-inbox-'));
    expect(held).to.deep.equal([]);
  });
});
