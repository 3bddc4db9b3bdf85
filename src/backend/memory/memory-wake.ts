import type { Wake, WakeTopic } from '../ports.ts';

/** Wakes listeners of the same process. */
export function createMemoryWake(): Wake {
  const listeners = new Map<WakeTopic, Set<(word: string) => void>>();
  return {
    notify(topic, word = '') {
      for (const listener of [...(listeners.get(topic) ?? [])]) listener(word);
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
