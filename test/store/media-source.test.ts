import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { InboxAdapter, MediaHandle } from '../../src/adapter/inbox-adapter.ts';
import { InboxError } from '../../src/domain/index.ts';
import { REST_AFTER_MS } from '../../src/store/keyed-source.ts';
import { RENEW_BEFORE_MS } from '../../src/store/media-source.ts';
import { MediaSources } from '../../src/store/media-sources.ts';
import { ServerClock } from '../../src/store/server-clock.ts';
import { Ticker } from '../../src/store/ticker.ts';
import type { MediaView } from '../../src/store/views.ts';
import { ManualClock } from './rig/manual-clock.ts';

const LIFE_MS = 300_000;

function createRig(lifeMs: number | null = LIFE_MS) {
  const clock = new ManualClock();
  const server = new ServerClock(clock);
  const ticker = new Ticker(clock, server);
  const asked: string[] = [];
  const released: string[] = [];
  const reported: unknown[] = [];
  const faults: InboxError[] = [];
  const coming: (readonly [received: number, total: number | null])[] = [];
  const media: InboxAdapter['media'] = async (fileId, { signal, onProgress }): Promise<MediaHandle> => {
    asked.push(fileId);
    for (const each of coming) onProgress?.(...each);
    const url = `https://files.example/${fileId}?${asked.length}`;
    await Promise.resolve();
    if (signal?.aborted) throw new InboxError('aborted', 'given up');
    const fault = faults.shift();
    if (fault !== undefined) throw fault;
    const expiresAt = lifeMs === null ? null : clock.now() + lifeMs;
    return { url, expiresAt, release: () => released.push(url) };
  };
  const sources = new MediaSources({ adapter: { media }, clock, server, ticker, report: (it) => reported.push(it) });
  return { clock, sources, asked, released, reported, faults, coming };
}

const urlOf = (view: MediaView | undefined): string =>
  view?.state === 'ready' ? view.url : (view?.state ?? 'nothing');

describe('a file as a source', () => {
  test('reading it asks for nothing', () => {
    const { sources, asked } = createRig();
    assert.equal(sources.of('f').current.state, 'loading');
    assert.deepEqual(asked, []);
  });

  test('is asked for once, however many show it, and let go after the last one left', async () => {
    const { clock, sources, asked, released } = createRig();
    const ends = [sources.of('f').subscribe(() => {}), sources.of('f').subscribe(() => {})];
    await clock.advance(0);
    assert.equal(urlOf(sources.of('f').current), 'https://files.example/f?1');
    ends[0]?.();
    await clock.advance(REST_AFTER_MS);
    assert.deepEqual(released, []);
    ends[1]?.();
    await clock.advance(REST_AFTER_MS - 1);
    assert.deepEqual(released, []);
    await clock.advance(1);
    assert.deepEqual(released, ['https://files.example/f?1']);
    assert.deepEqual(asked, ['f']);
    assert.equal(clock.timers, 0);
  });

  test('tells how much has come in whole hundredths, and only while nothing is there', async () => {
    const { clock, sources, coming } = createRig();
    coming.push([0, null], [0, 1000], [5, 1000], [19, 1000], [505, 1000], [1000, 1000], [1001, null]);
    const seen: unknown[] = [];
    sources
      .of('f')
      .subscribe((view) => seen.push(view.state === 'loading' ? (view.progress ?? 'unknown') : view.state));
    await clock.advance(LIFE_MS - RENEW_BEFORE_MS);
    assert.deepEqual(seen, [0, 0.01, 0.5, 1, 'unknown', 'ready', 'ready']);
  });

  test('a row that comes back within the rest period asks for nothing', async () => {
    const { clock, sources, asked, released } = createRig();
    sources.of('f').subscribe(() => {})();
    await clock.advance(REST_AFTER_MS - 1);
    sources.of('f').subscribe(() => {});
    await clock.advance(REST_AFTER_MS);
    assert.deepEqual([asked, released], [['f'], []]);
  });

  test('is renewed before its address ends, and shown all the while', async () => {
    const { clock, sources, asked, released } = createRig();
    const seen: string[] = [];
    sources.of('f').subscribe((view) => seen.push(urlOf(view)));
    await clock.advance(LIFE_MS - RENEW_BEFORE_MS - 1);
    assert.equal(asked.length, 1);
    await clock.advance(1);
    assert.deepEqual(seen, ['https://files.example/f?1', 'https://files.example/f?2']);
    assert.deepEqual(released, ['https://files.example/f?1']);
  });

  test('an address that lives for a blink is not asked for again at once', async () => {
    const { clock, sources, asked } = createRig(2_000);
    sources.of('f').subscribe(() => {});
    await clock.advance(999);
    assert.equal(asked.length, 1);
  });

  test('an address that does not load is renewed once', async () => {
    const { clock, sources, asked } = createRig(null);
    sources.of('f').subscribe(() => {});
    await clock.advance(0);
    const view = sources.of('f').current;
    assert.equal(view.state, 'ready');
    if (view.state !== 'ready') return;
    view.renew();
    view.renew();
    await clock.advance(0);
    view.renew();
    await clock.advance(0);
    assert.deepEqual(asked, ['f', 'f']);
    assert.equal(urlOf(sources.of('f').current), 'https://files.example/f?2');
  });

  test('what is shown stays when it cannot be renewed, until its address is found dead', async () => {
    const { clock, sources, faults } = createRig();
    sources.of('f').subscribe(() => {});
    await clock.advance(0);
    faults.push(new InboxError('offline', 'no network'), new InboxError('offline', 'no network'));
    await clock.advance(LIFE_MS);
    const view = sources.of('f').current;
    assert.equal(urlOf(view), 'https://files.example/f?1');
    if (view.state === 'ready') view.renew();
    await clock.advance(0);
    assert.equal(sources.of('f').current.state, 'failed');
  });

  test('a failure says why and is asked again by hand', async () => {
    const { clock, sources, faults, asked } = createRig();
    faults.push(new InboxError('offline', 'no network'));
    const seen: MediaView[] = [];
    sources.of('f').subscribe((view) => seen.push(view));
    await clock.advance(0);
    const failed = seen.at(-1);
    assert.equal(failed?.state === 'failed' && failed.error.code, 'offline');
    if (failed?.state !== 'failed') return;
    failed.retry();
    failed.retry();
    await clock.advance(0);
    assert.deepEqual(seen.map(urlOf), ['failed', 'loading', 'https://files.example/f?2']);
    assert.deepEqual(asked, ['f', 'f']);
  });

  test('an answer that comes after everybody left is let go', async () => {
    const { sources, released, clock } = createRig();
    sources.of('f').subscribe(() => {});
    sources.close();
    await clock.advance(0);
    assert.deepEqual(released, []);
    assert.equal(sources.of('f').current.state, 'loading');
  });

  test('one broken reader does not keep the news from the others', async () => {
    const { sources, clock, reported } = createRig();
    const seen: string[] = [];
    sources.of('f').subscribe(() => {
      throw new Error('broken');
    });
    sources.of('f').subscribe((view) => seen.push(urlOf(view)));
    await clock.advance(0);
    assert.deepEqual(seen, ['https://files.example/f?1']);
    assert.equal(reported.length, 1);
  });

  test('is an observable that begins with what is known', async () => {
    const { sources, clock } = createRig(null);
    const seen: string[] = [];
    const subscription = sources.of('f').observable.subscribe((view) => seen.push(urlOf(view)));
    await clock.advance(0);
    subscription.unsubscribe();
    assert.deepEqual(seen, ['loading', 'https://files.example/f?1']);
  });
});
