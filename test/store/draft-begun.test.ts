import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinedDraft } from '../../src/store/successors.ts';
import type { DraftView } from '../../src/store/views.ts';
import { NOW } from './rig/build.ts';
import { createRig, settle } from './rig/rig.ts';
import { TabWorld } from './rig/tab-world.ts';

const draft = (text: string): DraftView => ({ text, mode: 'reply', quotedMessageId: null });

describe('since when a draft has words', () => {
  it('counts from the first word, through every further one', async () => {
    const rig = createRig();
    const store = rig.open();
    await settle();
    store.setDraft('c1', { ...draft(''), quotedMessageId: 'm1' });
    assert.equal(store.draft('c1').current.begunAt, undefined);
    await rig.clock.advance(1_000);
    store.setDraft('c1', draft('H'));
    await rig.clock.advance(5_000);
    store.setDraft('c1', draft('Hello'));
    assert.equal(store.draft('c1').current.begunAt, NOW + 1_000);
    await store.close();
  });

  it('begins anew once the words were taken away or sent', async () => {
    const rig = createRig();
    const store = rig.open();
    await settle();
    store.setDraft('c1', draft('H'));
    await rig.clock.advance(2_000);
    store.setDraft('c1', draft(''));
    store.setDraft('c1', draft('A'));
    assert.equal(store.draft('c1').current.begunAt, NOW + 2_000);
    await store.close();
  });

  it('is moved by who has seen what was said meanwhile', async () => {
    const rig = createRig();
    const store = rig.open();
    await settle();
    store.setDraft('c1', draft('H'));
    store.setDraft('c1', { ...store.draft('c1').current, begunAt: NOW + 9_000 });
    store.setDraft('c1', draft('Hello'));
    assert.equal(store.draft('c1').current.begunAt, NOW + 9_000);
    await store.close();
  });

  it('is the same in every tab', async () => {
    const world = new TabWorld();
    const [one, two] = [await world.open(), await world.open()];
    one.setDraft('c1', draft('Hel'));
    await settle();
    assert.equal(two.draft('c1').current.begunAt, one.draft('c1').current.begunAt);
    assert.notEqual(two.draft('c1').current.begunAt, undefined);
    await world.close();
  });

  it('of two drafts that become one the earlier one counts', () => {
    assert.equal(joinedDraft({ ...draft('a'), begunAt: 5 }, { ...draft('b'), begunAt: 3 }).begunAt, 3);
    assert.equal(joinedDraft(draft(''), { ...draft('b'), begunAt: 3 }).begunAt, 3);
    assert.equal('begunAt' in joinedDraft(draft(''), draft('')), false);
  });
});
