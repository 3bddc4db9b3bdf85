import type { Wake, WakeTopic } from '../ports.ts';

/** Wakes listeners of the same process. */
export function createMemoryWake(): Wake {
  const listeners = new Map<WakeTopic, Set<() => void>>();
  return {
    notify(topic) {
      for (const listener of [...(listeners.get(topic) ?? [])]) listener();
    },
    listen(topic, callback) {
      const known = listeners.get(topic) ?? new Set();
      known.add(callback);
      listeners.set(topic, known);
      return () => {
        known.delete(callback);
        if (known.size === 0) listeners.delete(topic);
      };
    },
  };
}
