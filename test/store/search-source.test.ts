import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError, type Query, type QueryAnswer } from '../../src/domain/index.ts';
import { SearchSources } from '../../src/store/search-sources.ts';
import type { SearchView } from '../../src/store/views.ts';

/** A backend that is answered by the test, question by question. */
function asked() {
  const questions: {
    query: Query;
    signal: AbortSignal;
    answer: (answer: Partial<QueryAnswer> | InboxError) => void;
  }[] = [];
  const query = (given: Query, signal?: AbortSignal) =>
    new Promise<QueryAnswer>((resolve, reject) => {
      questions.push({
        query: given,
        signal: signal ?? new AbortController().signal,
        answer: (answer) =>
          answer instanceof InboxError
            ? reject(answer)
            : resolve({ asOf: 1, ids: [], records: [], next: null, previous: null, ...answer }),
      });
    });
  return { questions, adapter: { query } };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

function start() {
  const backend = asked();
  const sources = new SearchSources({ adapter: backend.adapter, report: (error) => assert.fail(String(error)) });
  const source = sources.of('c1', 'parcel');
  const views: SearchView[] = [];
  const stop = source.subscribe((view) => views.push(view));
  return { ...backend, sources, source, views, stop };
}

describe('a search in a conversation', () => {
  it('asks once for everybody who reads it, and tells what was found', async () => {
    const { questions, sources, source, views } = start();
    sources.of('c1', 'parcel').subscribe(() => undefined);
    assert.equal(questions.length, 1);
    const { query } = questions[0] ?? assert.fail();
    assert.deepEqual(query, { name: 'search', conversationId: 'c1', text: 'parcel', limit: 50 });
    assert.equal(source.current.load.state, 'loading');
    questions[0]?.answer({ ids: ['m9', 'm4'] });
    await settle();
    assert.deepEqual(views.at(-1), { load: { state: 'ready', stale: false }, ids: ['m9', 'm4'], more: 'end' });
  });

  it('grows by older pages, each message once, one page at a time', async () => {
    const { questions, source } = start();
    questions[0]?.answer({ ids: ['m9', 'm8'], next: 'older' });
    await settle();
    assert.equal(source.current.more, 'more');
    await Promise.all([source.more(), source.more(), (async () => questions[1]?.answer({ ids: ['m8', 'm3'] }))()]);
    assert.equal(questions.length, 2);
    assert.deepEqual([source.current.ids, source.current.more], [['m9', 'm8', 'm3'], 'end']);
    await source.more();
    assert.equal(questions.length, 2);
  });

  it('is given up when the last one leaves, and asked anew when somebody comes again', async () => {
    const { questions, sources, stop, views } = start();
    stop();
    assert.equal(questions[0]?.signal.aborted, true);
    questions[0]?.answer({ ids: ['late'] });
    await settle();
    assert.deepEqual(views, []);
    sources.of('c1', 'parcel').subscribe(() => undefined);
    assert.equal(questions.length, 2);
  });

  it('says why it failed, and keeps what it had when a further page fails', async () => {
    const failed = start();
    failed.questions[0]?.answer(new InboxError('offline', 'no network'));
    await settle();
    assert.equal(failed.source.current.load.state, 'failed');
    const { questions, source } = start();
    questions[0]?.answer({ ids: ['m9'], next: 'older' });
    await settle();
    const more = source.more();
    questions[1]?.answer(new InboxError('timeout', 'no answer'));
    await more;
    assert.deepEqual([source.current.ids, source.current.more], [['m9'], 'failed']);
  });
});
