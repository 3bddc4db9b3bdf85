import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Template } from '../../src/domain/index.ts';
import { TEMPLATES } from '../../src/mock/sample/templates.ts';
import { ACCOUNT_ID } from '../../src/mock/sample/workspace.ts';
import { SAMPLE_WORKSPACE_ID } from '../../src/mock/seed-workspace.ts';
import { World } from '../../src/mock/world.ts';

const PRESENT = Date.UTC(2026, 2, 18, 10, 0);
const still = { monotonic: () => 0, timer: () => () => {} };
const HOUR = 3_600_000;

describe('the templates of a world', () => {
  let world: World;

  before(async () => {
    world = await World.create({ seed: 7, present: PRESENT, real: still });
  });
  after(() => world.close());

  const kept = (): Promise<readonly Template[]> =>
    world.repository.read(SAMPLE_WORKSPACE_ID, (tx) => tx.templates(ACCOUNT_ID));
  const one = async (id: string) => (await kept()).find((template) => template.id === id);

  it('came from Meta, all of them', async () => {
    const ids = (await kept()).map(({ id }) => id);
    assert.deepEqual(ids.sort(), TEMPLATES.map(({ id }) => id).sort());
  });

  it('follow what Meta does with them', async () => {
    world.simulator.templates.pause('7180010001');
    await world.stage.settle();
    const paused = await one('7180010001');
    assert.equal(paused?.status, 'paused');
    assert.ok((paused?.pausedUntil ?? 0) >= PRESENT + 3 * HOUR);
    world.simulator.templates.approve('7180010001');
    world.simulator.templates.remove('7180010002');
    await world.stage.settle();
    assert.equal((await one('7180010001'))?.status, 'approved');
    assert.equal(await one('7180010002'), undefined);
  });

  it('are read again when their words change', async () => {
    world.simulator.templates.edit('7180010008', [{ type: 'BODY', text: 'We moved.' }]);
    await world.stage.settle();
    world.clock.leapBy(3_000);
    await world.stage.settle();
    assert.equal((await one('7180010008'))?.body, 'We moved.');
  });
});
