import type { Habits, Span } from './habits.ts';
import type { MetaRecords } from './meta-records.ts';
import type { MetaTask, MetaUpdate } from './meta-state.ts';
import { signWebhook } from './sign-webhook.ts';
import type { SimulatorClock } from './simulator-clock.ts';
import type { TaskLine } from './task-line.ts';
import { webhookBody } from './webhook-body.ts';

type PostTask = Extract<MetaTask, { task: 'post' }>;

export interface CourierPorts {
  readonly clock: SimulatorClock;
  readonly random: () => number;
  readonly records: MetaRecords;
  readonly line: TaskLine;
  readonly habits: () => Habits;
  readonly appSecret: string;
  readonly webhookUrl: string;
  readonly deliver: (request: Request) => Promise<Response>;
}

const SECOND = 1_000;
const HOUR = 3_600_000;
/** Waits before the next try, by tries made; the last one repeats. Meta promises "at once, then at falling frequency" (fact sheet §3.3). */
const RETRY_AFTER_MS = [0, SECOND, 5 * SECOND, 30 * SECOND, 120 * SECOND, 600 * SECOND, HOUR, 6 * HOUR];
/** Longest wait for the webhook's answer; Meta publishes no figure. */
const ANSWER_WITHIN_MS = 20 * SECOND;
const GIVE_UP_AFTER_MS = 7 * 24 * HOUR;

/** Brings updates to the webhook, with Meta's habits, until it answers 200 or seven days are over. */
export class Courier {
  readonly #ports: CourierPorts;
  /** Posts on their way, kept so that a snapshot loses none. */
  readonly #inFlight = new Map<number, PostTask>();
  #idle: (() => void)[] = [];
  #queue: Promise<void> = Promise.resolve();
  #signing: Promise<string> = Promise.resolve('');
  /** Answers to posts of an older generation belong to a world that was left. */
  #generation = 0;

  constructor(ports: CourierPorts) {
    this.#ports = ports;
  }

  get inFlight(): readonly PostTask[] {
    return [...this.#inFlight.values()];
  }

  /** Forgets what is on its way. */
  forget(): void {
    this.#generation++;
    this.#inFlight.clear();
    this.#queue = Promise.resolve();
    this.#tellIdle();
  }

  /** Resolves when no post is on its way. */
  idle(): Promise<void> {
    return this.#inFlight.size === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Takes an update to be told after a while; some are held up, so that later ones overtake them. */
  schedule(update: MetaUpdate, after: Span, from: number = this.#ports.clock.now()): void {
    const { random, line, habits } = this.#ports;
    const { disorder, disorderMs } = habits();
    const held = random() < disorder ? draw(disorderMs, random) : 0;
    line.add({ task: 'update', dueAt: from + draw(after, random) + held, update });
  }

  /** Posts updates that are due: in one body, or each in its own. */
  async post(updates: readonly MetaUpdate[]): Promise<void> {
    const { random, habits, clock, records, line } = this.#ports;
    const { batch, duplicate, escape: escaped, disorderMs } = habits();
    const together = updates.length > 1 && random() < batch;
    const bodies = together ? [updates] : updates.map((update) => [update]);
    const now = clock.now();
    const posts = bodies.map((group) => {
      const body = webhookBody(group, records.numberOf, random() < escaped);
      if (random() < duplicate) {
        const again = webhookBody(group.map(laterMessage), records.numberOf, random() < escaped);
        line.add({ task: 'post', dueAt: now + draw(disorderMs, random), body: again, tries: 0, firstTryAt: now });
      }
      return this.send({ id: line.newId(), dueAt: now, task: 'post', body, tries: 0, firstTryAt: now });
    });
    await Promise.all(posts);
  }

  /** One try of a post, at once or after the one before. */
  send(task: PostTask): Promise<void> {
    this.#inFlight.set(task.id, task);
    const generation = this.#generation;
    if (this.#ports.habits().parallel) return this.#try(task, generation);
    this.#queue = this.#queue.then(() => this.#try(task, generation));
    return this.#queue;
  }

  async #try(task: PostTask, generation: number): Promise<void> {
    const { clock, records, line } = this.#ports;
    if (generation !== this.#generation) return;
    const status = await this.#carry(task.body);
    if (generation !== this.#generation) return;
    const now = clock.now();
    const tries = task.tries + 1;
    records.note({ entry: 'post', at: now, body: task.body, status, tries });
    if (status !== 200) {
      const wait = RETRY_AFTER_MS[Math.min(tries - 1, RETRY_AFTER_MS.length - 1)] ?? 0;
      if (now + wait - task.firstTryAt > GIVE_UP_AFTER_MS) records.note({ entry: 'dropped', at: now, body: task.body });
      else line.add({ task: 'post', dueAt: now + wait, body: task.body, tries, firstTryAt: task.firstTryAt });
    }
    this.#inFlight.delete(task.id);
    if (this.#inFlight.size === 0) this.#tellIdle();
  }

  /** The HTTP status of a signed post, or null when no answer came. */
  async #carry(text: string): Promise<number | null> {
    const { appSecret, webhookUrl, deliver, clock } = this.#ports;
    const body = new TextEncoder().encode(text);
    // Signed one after the other, so that posts leave in the same order for the same seed.
    const signing = this.#signing.then(() => signWebhook(body, appSecret));
    this.#signing = signing;
    const signature = await signing;
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
    const patience = withPatience(clock);
    try {
      const answer = deliver(new Request(webhookUrl, { method: 'POST', headers, body }));
      return (await Promise.race([answer, patience.over])).status;
    } catch {
      // Whatever went wrong on the receiver's side, Meta sees no answer.
      return null;
    } finally {
      patience.cancel();
    }
  }

  #tellIdle(): void {
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}

/** Rejects when an answer is overdue. */
function withPatience(clock: SimulatorClock): { readonly over: Promise<never>; readonly cancel: () => void } {
  let cancel: () => void = () => {};
  const over = new Promise<never>((_, reject) => {
    cancel = clock.after(ANSWER_WITHIN_MS, () => reject(new Error('The webhook was not answered in time.')));
  });
  return { over, cancel };
}

/** A time within a span, whole ms. */
function draw([from, to]: Span, random: () => number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** The same update as Meta repeats it: a message's timestamp is that of the repetition. */
function laterMessage(update: MetaUpdate): MetaUpdate {
  if (update.list !== 'messages') return update;
  const timestamp = String(Number(update.element['timestamp']) + 3);
  return { ...update, element: { ...update.element, timestamp } };
}
