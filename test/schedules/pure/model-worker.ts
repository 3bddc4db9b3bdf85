import type { AttemptKey } from '../../../src/backend/use-cases/settle-attempt.ts';
import type { Receipt } from '../../../src/domain/index.ts';
import type { Machine } from './machine.ts';
import type { ModelLife } from './model-life.ts';
import type { Answer, ModelMeta } from './model-meta.ts';
import type { ModelRecords } from './model-records.ts';

interface Job {
  readonly messageId: string;
  readonly attemptId: string;
  readonly conversationId: string;
  leased: boolean;
  callBegan: boolean;
}

/** The one worker of the model's server: sends, job by job within a conversation. */
export class ModelWorker {
  readonly #machine: Machine;
  readonly #meta: ModelMeta;
  readonly #records: ModelRecords;
  readonly #life: ModelLife;
  readonly #settle: (key: AttemptKey, receipt: Receipt) => void;
  readonly #jobs = new Map<string, Job[]>();

  constructor(
    machine: Machine,
    meta: ModelMeta,
    records: ModelRecords,
    life: ModelLife,
    settle: (key: AttemptKey, receipt: Receipt) => void,
  ) {
    this.#machine = machine;
    this.#meta = meta;
    this.#records = records;
    this.#life = life;
    this.#settle = settle;
  }

  enqueue(messageId: string, attemptId: string, conversationId: string): void {
    const job = { messageId, attemptId, conversationId, leased: false, callBegan: false };
    this.#jobs.set(conversationId, [...(this.#jobs.get(conversationId) ?? []), job]);
    this.#machine.later('the worker wakes', () => this.work());
  }

  /** Takes up what is due: the first job of each conversation. */
  work(): void {
    if (!this.#life.up) return;
    for (const [first] of this.#jobs.values()) {
      if (first === undefined || (first.leased && this.#machine.rules.hands === 'one')) continue;
      first.leased = true;
      const life = this.#life.count;
      this.#machine.later(`the worker takes ${first.attemptId}`, () => this.#prepare(first, life));
    }
  }

  #prepare(job: Job, life: number): void {
    if (this.#isOver(job, life)) return;
    const attempt = this.#attempt(job);
    const open = attempt?.delivery === 'queued' || attempt?.delivery === 'sending';
    if (!open || this.#records.get('message', job.messageId)?.discardedAt != null) {
      this.#finish(job);
      return;
    }
    if (job.callBegan && this.#machine.rules.lostCall === 'unknown') {
      this.#settle({ wamid: null, attemptId: job.attemptId }, { delivery: 'unknown', at: this.#machine.now });
      this.#finish(job);
      return;
    }
    this.#settle({ wamid: null, attemptId: job.attemptId }, { delivery: 'sending', at: this.#machine.now });
    this.#machine.later(`the worker calls for ${job.attemptId}`, () => this.#call(job, life));
  }

  #call(job: Job, life: number): void {
    if (this.#isOver(job, life)) return;
    job.callBegan = true;
    const { content } = this.#records.get('message', job.messageId) ?? {};
    const text = content?.kind === 'text' ? content.text : '';
    this.#meta.call(job.attemptId, job.conversationId, text, (answer) => this.#answered(job, life, answer));
  }

  #answered(job: Job, life: number, answer: Answer): void {
    if (this.#isOver(job, life)) return;
    const at = this.#machine.now;
    if (answer.outcome === 'not-sent') {
      job.callBegan = false;
      job.leased = false;
      this.#machine.later('the job is due again', () => this.work());
      return;
    }
    const delivery = answer.outcome === 'accepted' ? 'sent' : answer.outcome;
    const wamid = answer.outcome === 'accepted' ? answer.wamid : null;
    this.#settle({ wamid: null, attemptId: job.attemptId }, { delivery, at, wamid });
    this.#finish(job);
  }

  /** Whether this life of the worker has lost the job; then its lease runs out some time. */
  #isOver(job: Job, life: number): boolean {
    if (life === this.#life.count) return !(this.#jobs.get(job.conversationId) ?? []).includes(job);
    this.#machine.later(`the lease of ${job.attemptId} runs out`, () => {
      job.leased = false;
      this.work();
    });
    return true;
  }

  #finish(job: Job): void {
    this.#jobs.set(
      job.conversationId,
      (this.#jobs.get(job.conversationId) ?? []).filter((other) => other !== job),
    );
    this.work();
  }

  #attempt({ messageId, attemptId }: Job) {
    return this.#records.get('message', messageId)?.attempts.find(({ id }) => id === attemptId);
  }
}
