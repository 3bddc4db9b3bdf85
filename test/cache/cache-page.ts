import type { CacheNotice } from '../../src/cache/cache-report.ts';
import type { InboxCache } from '../../src/cache/inbox-cache.ts';
import { createOpenCache } from '../../src/cache/open-cache.ts';
import { sampleMessage } from '../../src/testing/sample-records.ts';
import { outboxSample } from './raw-database.ts';

/** What a test may do inside a page: everything with the real cache, values as plain data. */
const page = {
  cache: null as InboxCache | null,
  notices: [] as CacheNotice[],
  troubles: [] as (string | null)[],

  async open(name: string, version?: number) {
    const options = version === undefined ? {} : { version };
    const open = createOpenCache({ report: (notice) => page.notices.push(notice), ...options });
    page.cache = await open(name);
    page.cache.onTrouble((trouble) => page.troubles.push(trouble));
    return page.state();
  },

  /** Puts outbox rows; resolves with the ids that were acknowledged. */
  async put(ids: readonly string[]) {
    for (const id of ids) await page.need().putOutbox(outboxSample(id));
    return ids;
  },

  async draft(conversationId: string, text: string) {
    const draft = { format: 1, conversationId, text, mode: 'reply', quotedMessageId: null, editedAt: 0 } as const;
    await page.need().putDraft(draft);
  },

  /** Writes messages of about `bytes` each. */
  async fill(from: number, count: number, bytes: number) {
    const text = Array.from({ length: bytes }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
    for (let number = from; number < from + count; number += 1) {
      const id = `m${String(number).padStart(5, '0')}`;
      const place = { at: number, seq: number };
      const message = sampleMessage({ id, conversationId: 'v1', place, content: { kind: 'text', text } });
      await page.need().write({ cursor: number, changes: [{ kind: 'message', id, rev: 1, record: message }] });
    }
  },

  async messages() {
    return (await page.need().messages('v1')).map(({ id }) => id);
  },

  async state() {
    const { mode, trouble } = page.need();
    const { outbox, drafts, cursor } = await page.need().read();
    return {
      mode,
      trouble,
      cursor,
      outbox: outbox.map(({ id }) => id),
      drafts: drafts.map(({ text }) => text),
      troubles: page.troubles,
      notices: page.notices.map(({ event }) => event),
    };
  },

  need(): InboxCache {
    if (page.cache === null) throw new Error('open the cache first');
    return page.cache;
  },
};

export type CachePage = typeof page;

Object.assign(globalThis, { cachePage: page });
