import { MemoryRepository, type Repository } from '../../../src/backend/index.ts';

/** Where a rig keeps its records. */
export interface RigStorage {
  readonly repository: Repository;
  /** Every webhook body that was kept, in order of being finished: its problems, or `null` while it waits. */
  kept(): Promise<readonly (readonly string[] | null)[]>;
}

/** Opens an empty storage. */
export type OpenStorage = (clock: { now(): number }) => Promise<RigStorage>;

let open: OpenStorage = async (clock) => {
  const repository = new MemoryRepository(clock);
  return { repository, kept: async () => repository.webhooks().map(({ outcome }) => outcome?.problems ?? null) };
};

/** Every rig made from here on keeps its records there: a test file imported after this runs on that storage. */
export function useStorage(other: OpenStorage): void {
  open = other;
}

/** An empty storage of the kind in use; in memory unless {@link useStorage} said otherwise. */
export function openStorage(clock: { now(): number }): Promise<RigStorage> {
  return open(clock);
}
