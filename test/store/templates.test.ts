import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { templateOf } from '../domain/template/template-samples.ts';
import { channel } from './rig/build.ts';
import { createRig, settle } from './rig/rig.ts';

describe('the templates of a channel', () => {
  it('are those of its account, by name and language, once somebody asks', async () => {
    const rig = createRig();
    rig.backend.seed('channel', channel('ch1', { accountId: 'acc' }));
    const seed = (id: string, over: object) =>
      rig.backend.seed('template', templateOf({ id, accountId: 'acc', ...over }));
    seed('1', { name: 'visit', language: 'it' });
    seed('2', { name: 'delivery', language: 'it' });
    seed('3', { name: 'delivery', language: 'en' });
    seed('4', { name: 'foreign', accountId: 'other' });
    const store = rig.open();
    store.channels.subscribe(() => undefined);
    const source = store.templates('ch1');
    assert.equal(source.current.load.state, 'loading');
    source.subscribe(() => undefined);
    await settle();
    assert.deepEqual(source.current.load, { state: 'ready', stale: false });
    assert.deepEqual(
      source.current.templates.map(({ id }) => id),
      ['3', '2', '1'],
    );
    await store.close();
  });
});
