import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SILENT_MS } from '../../src/store/guests.ts';
import { conversation } from './rig/build.ts';
import { settle, watch } from './rig/rig.ts';
import { TabWorld as World } from './rig/tab-world.ts';

const wanted = (world: World) => world.rig.backend.opened.at(-1)?.interests.conversationIds;

/** A leading tab with `c1` open, and one that follows with `c2` open as well. */
async function twoTabs() {
  const world = new World();
  world.rig.backend.seed('conversation', conversation('c2'));
  await world.open();
  const tab = world.browser.tab();
  const follower = await world.open(tab);
  const { values } = watch(follower.timeline('c2'));
  await settle();
  assert.deepEqual(wanted(world), ['c1', 'c2']);
  return { world, tab, values };
}

describe('what a follower wants of the stream', () => {
  it('goes when it was killed without a word', async () => {
    const { world, tab } = await twoTabs();
    tab.kill();
    await world.rig.clock.advance(SILENT_MS + 5_000);
    assert.deepEqual(wanted(world), ['c1']);
    await world.close();
  });

  it('stays as long as it lives, however little happens', async () => {
    const { world } = await twoTabs();
    const before = world.rig.backend.opened.length;
    for (let beat = 0; beat < 15; beat += 1) {
      world.rig.backend.say({ type: 'heartbeat', now: world.rig.clock.now(), cursor: world.rig.backend.head });
      await world.rig.clock.advance(2_000);
    }
    assert.equal(world.rig.backend.opened.length, before);
    assert.deepEqual(wanted(world), ['c1', 'c2']);
    await world.close();
  });

  it('is asked for again when it was frozen for so long, with what was said meanwhile', async () => {
    const { world, tab, values } = await twoTabs();
    tab.frozen = true;
    await world.rig.clock.advance(SILENT_MS + 5_000);
    world.rig.backend.receive('m-c2', 'c2');
    await settle();
    tab.frozen = false;
    await world.rig.clock.advance(10_000);
    assert.deepEqual(wanted(world)?.toSorted(), ['c1', 'c2']);
    assert.deepEqual(
      values.at(-1)?.messages.map(({ id }) => id),
      ['m-c2'],
    );
    await world.close();
  });
});
