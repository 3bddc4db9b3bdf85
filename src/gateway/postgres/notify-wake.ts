import pg from 'pg';
import { createMemoryWake, type Wake, type WakeTopic } from '../../backend/index.ts';

const CHANNEL = 'wa_inbox_wake';
const RECONNECT_MS = 1_000;

/** A wake that reaches every gateway on one Postgres server. */
export interface NotifyWake extends Wake {
  close(): Promise<void>;
}

/**
 * Wakes by LISTEN/NOTIFY over a connection of its own; listeners of this process are woken directly. While the connection is away everybody
 * lives on their own polling, and once it is back all are woken, since nobody knows what was missed.
 */
export function createNotifyWake(url: string, onTrouble: (error: Error) => void): NotifyWake {
  const local = createMemoryWake();
  const origin = crypto.randomUUID();
  const topics = new Map<WakeTopic, number>();
  const pending = new Set<string>();
  let client: pg.Client | null = null;
  let reconnect: NodeJS.Timeout | null = null;
  let sending: Promise<void> | null = null;
  let closed = false;

  const lose = (error: Error) => {
    if (closed || reconnect !== null) return;
    onTrouble(error);
    client?.removeAllListeners('end');
    client?.end().catch(onTrouble);
    client = null;
    reconnect = setTimeout(() => {
      reconnect = null;
      connect().catch(lose);
    }, RECONNECT_MS);
    reconnect.unref();
  };

  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'wa-inbox wake', keepAlive: true });
    fresh.on('error', lose);
    fresh.on('end', () => lose(new Error('the connection that listens has ended')));
    fresh.on('notification', ({ payload = '' }) => {
      const [from, topic, ...word] = payload.split(' ');
      if (from !== origin) local.notify(topic as WakeTopic, word.join(' '));
    });
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    if (closed) return fresh.end();
    client = fresh;
    for (const topic of topics.keys()) local.notify(topic);
    flush();
  };

  /** One statement tells what gathered while the one before was on its way. */
  const send = async () => {
    while (pending.size > 0 && client !== null) {
      const payloads = [...pending].map((told) => `${origin} ${told}`);
      pending.clear();
      await client.query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [CHANNEL, payloads]);
    }
  };

  const flush = () => {
    sending ??= send()
      .catch(lose)
      .finally(() => {
        sending = null;
        // What was told after the last look at `pending` and before this line would wait for the next notify.
        if (pending.size > 0 && client !== null) flush();
      });
  };

  connect().catch(lose);

  return {
    notify(topic, word = '') {
      local.notify(topic, word);
      // A word is of the moment: none waits for a connection that is away.
      if (word !== '' && client === null) return;
      pending.add(word === '' ? topic : `${topic} ${word}`);
      flush();
    },
    listen(topic, callback) {
      topics.set(topic, (topics.get(topic) ?? 0) + 1);
      const stop = local.listen(topic, callback);
      let listening = true;
      return () => {
        if (!listening) return;
        listening = false;
        const left = (topics.get(topic) ?? 1) - 1;
        if (left === 0) topics.delete(topic);
        else topics.set(topic, left);
        stop();
      };
    },
    async close() {
      closed = true;
      if (reconnect !== null) clearTimeout(reconnect);
      await sending;
      await client?.end();
    },
  };
}
