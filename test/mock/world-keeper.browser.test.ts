import { expect } from 'chai';
import { WorldKeeper, type WorldSnapshot } from '../../src/mock/index.ts';

const NAME = 'world-keeper-test';

type Files = NonNullable<WorldSnapshot['media']>;

/** A world as far as a keeper sees it. */
class SmallWorld {
  media: Files = [];
  commit = () => {};

  snapshot(): WorldSnapshot {
    const repository = { format: 1, workspaces: [], jobs: [], webhooks: [] } as const;
    const simulator = {} as WorldSnapshot['simulator'];
    return { format: 1, id: 'w', now: 1, seed: 1, repository, simulator, media: this.media };
  }

  onCommit(callback: () => void): () => void {
    this.commit = callback;
    return () => {};
  }
}

async function opened(): Promise<WorldKeeper> {
  const keeper = await WorldKeeper.open(NAME, { takeOver: true, onLost: () => {} });
  if (keeper === null) throw new Error('the keeper is taken');
  return keeper;
}

function file(id: string, ...bytes: readonly number[]): Files[number] {
  return [id, Uint8Array.from(bytes)];
}

describe('the files of a kept world', () => {
  const { put } = IDBObjectStore.prototype;
  /** Ids of files whose bytes were written. */
  let written: unknown[] = [];

  beforeEach(async () => {
    const keeper = await opened();
    await keeper.clear();
    keeper.close();
    written = [];
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.name === 'files') written.push(key);
      return put.call(this, value, key);
    };
  });

  afterEach(() => {
    IDBObjectStore.prototype.put = put;
  });

  /** What a page finds after a reload. */
  async function reloaded(keeper: WorldKeeper): Promise<Files> {
    keeper.close();
    const next = await opened();
    const found = await next.load();
    next.close();
    return found?.media ?? [];
  }

  it('survive a reload', async () => {
    const world = new SmallWorld();
    world.media = [file('f1', 1, 2), file('f2', 3)];
    const keeper = await opened();
    keeper.keep(world);
    expect(await reloaded(keeper)).to.deep.equal(world.media);
  });

  it('are written once, however often the world is saved', async () => {
    const world = new SmallWorld();
    world.media = [file('f1', 1)];
    const keeper = await opened();
    keeper.keep(world);
    keeper.keep(world);
    world.media = [...world.media, file('f2', 2)];
    keeper.keep(world);
    keeper.close();
    const next = await opened();
    await next.load();
    next.keep(world);
    expect(await reloaded(next)).to.deep.equal(world.media);
    expect(written).to.deep.equal(['f1', 'f2']);
  });

  it('go with the world that dropped them', async () => {
    const world = new SmallWorld();
    world.media = [file('f1', 1), file('f2', 2)];
    const keeper = await opened();
    keeper.keep(world);
    world.media = [file('f2', 2)];
    keeper.keep(world);
    expect(await reloaded(keeper)).to.deep.equal([file('f2', 2)]);
  });

  it('are gone with a world that is forgotten', async () => {
    const world = new SmallWorld();
    world.media = [file('f1', 1)];
    const keeper = await opened();
    keeper.keep(world);
    await keeper.clear();
    world.media = [];
    keeper.keep(world);
    expect(await reloaded(keeper)).to.deep.equal([]);
  });
});
