import { bound } from './bound.ts';
import type { Wraps } from './real-server.ts';

/** Planted faults in the ports of the real app. */
export const REAL_MUTANTS: Readonly<Record<string, Wraps>> = {
  'a send whose answer was lost counts as not sent': {
    whatsapp: (client) =>
      bound(client, {
        send: async (sender, message, signal) => {
          const outcome = await client.send(sender, message, signal);
          return outcome.outcome === 'unknown'
            ? { outcome: 'not-sent', error: outcome.error, retryAfterMs: null, channelTrouble: false }
            : outcome;
        },
      }),
  },
  'a call that had begun is forgotten with its worker': {
    repository: (repository) =>
      bound(repository, {
        claimJobs: async (...asked) =>
          (await repository.claimJobs(...asked)).map((job) => ({ ...job, callBegan: false })),
      }),
  },
  'a webhook is acknowledged before it is stored': {
    repository: (repository, server) =>
      bound(repository, {
        storeWebhook: async (raw) => {
          const { life } = server;
          server.clock.after(3_000, () => {
            if (!life.over) repository.storeWebhook(raw).catch((error: unknown) => server.note(String(error)));
          });
        },
      }),
  },
  'the feed passes over what it has not read': {
    repository: (repository, server) =>
      bound(repository, {
        changesAfter: async (...asked) => {
          const page = await repository.changesAfter(...asked);
          return 'gone' in page || !server.strikes(0.2) ? page : { ...page, entries: page.entries.slice(1) };
        },
      }),
  },
  'the outbox says safe before it has written': {
    cache: (cache, server, life) =>
      bound(cache, {
        putOutbox: async (row) => {
          server.clock.after(4_000, () => {
            if (!life.over) cache.putOutbox(row).catch((error: unknown) => server.note(String(error)));
          });
        },
        updateOutbox: async () => true,
      }),
  },
  'what is in the outbox is not read again': {
    cache: (cache) =>
      bound(cache, { outbox: async () => [], read: async () => ({ ...(await cache.read()), outbox: [] }) }),
  },
};
