import { Courier } from './courier.ts';
import { Customer, type CustomerPorts } from './customer.ts';
import { REFUSALS, refusalResponse } from './graph-refusal.ts';
import { CALM, type Habits } from './habits.ts';
import { MediaDesk } from './media-desk.ts';
import type { MediaFault } from './media-fault.ts';
import { MediaShelf, type Samples } from './media-shelf.ts';
import { MetaRecords } from './meta-records.ts';
import type { AcceptedMessage, MetaCustomer, MetaLogEntry, MetaNumber, MetaSnapshot, MetaTask } from './meta-state.ts';
import { statusUpdate } from './meta-update.ts';
import { SendDesk } from './send-desk.ts';
import { drawFault, type FaultRates, type SendFault } from './send-fault.ts';
import type { SimulatorClock } from './simulator-clock.ts';
import { TaskLine } from './task-line.ts';
import { TemplateShelf } from './template-shelf.ts';

export interface MetaSimulatorOptions {
  readonly clock: SimulatorClock;
  /** Numbers in [0, 1): seeded, and the same schedule comes again. */
  readonly random: () => number;
  /** Makes ids, each once. */
  readonly ids: () => string;
  /** Signs webhooks. */
  readonly appSecret: string;
  /** Where webhooks go: the backend's `fetch`. */
  readonly deliver: (request: Request) => Promise<Response>;
  /** The address webhooks carry. */
  readonly webhookUrl?: string;
  readonly habits?: Habits;
  /** The bytes of the samples customers send, by name. */
  readonly samples?: Samples;
  readonly faultRates?: FaultRates;
  /** Who has a number nobody was added with, by its digits; `null`, the default: it is not on WhatsApp. */
  readonly strangers?: (waId: string) => NewCustomer | null;
}

/** A customer to add; what is left out takes the plainest value. */
export type NewCustomer = Pick<MetaCustomer, 'id' | 'waId' | 'userId'> & Partial<MetaCustomer>;

/** Where webhooks go when nobody says; the name never resolves. */
const WEBHOOK_URL = 'https://inbox.invalid/webhooks/whatsapp';

/**
 * Meta's server, simulated: the Graph endpoints this library uses, customers to be scripted, and signed webhooks with Meta's habits. It runs
 * on the injected clock and randomness, and everything it knows is plain data: {@link snapshot} survives structured cloning.
 */
export class MetaSimulator {
  readonly #options: MetaSimulatorOptions;
  readonly #records = new MetaRecords();
  readonly #line: TaskLine;
  readonly #courier: Courier;
  readonly #desk: SendDesk;
  readonly #mediaDesk: MediaDesk;
  readonly #customerPorts: CustomerPorts;
  readonly #acceptedListeners = new Set<(message: AcceptedMessage) => void>();
  readonly #faults: SendFault[] = [];
  /** The templates of the accounts. */
  readonly templates: TemplateShelf;
  /** The files Meta keeps. */
  readonly media: MediaShelf;
  /** How webhooks behave from now on. */
  habits: Habits;
  /** How often sends fail by themselves from now on. */
  faultRates: FaultRates;

  constructor(options: MetaSimulatorOptions) {
    this.#options = options;
    this.habits = options.habits ?? CALM;
    this.faultRates = options.faultRates ?? {};
    const { clock, random, appSecret, deliver, ids } = options;
    const records = this.#records;
    const habits = () => this.habits;
    const newWamid = () => `wamid.${btoa(ids())}`;
    this.#line = new TaskLine(clock, (due) => this.#run(due));
    const line = this.#line;
    const webhookUrl = options.webhookUrl ?? WEBHOOK_URL;
    this.#courier = new Courier({ clock, random, records, line, habits, appSecret, webhookUrl, deliver });
    this.media = new MediaShelf({ clock, samples: options.samples ?? noSamples });
    const { media } = this;
    this.#mediaDesk = new MediaDesk({ clock, records, shelf: media });
    this.#customerPorts = { clock, random, records, line, media, courier: this.#courier, habits, newWamid };
    this.templates = new TemplateShelf({
      tell: (accountId, field, value) => {
        const at = clock.now();
        const entry = { id: accountId, time: Math.floor(at / 1000), changes: [{ field, value }] };
        const body = JSON.stringify({ object: 'whatsapp_business_account', entry: [entry] });
        line.add({ task: 'post', dueAt: at, body, tries: 0, firstTryAt: at });
      },
      mayRead: (accountId, token) => {
        const numbers = records.numbersOf(accountId);
        return numbers.length === 0 ? null : numbers.some(({ accessToken }) => accessToken === token);
      },
    });
    this.#desk = new SendDesk({
      clock,
      records,
      media,
      newWamid,
      meet: (waId) => {
        const stranger = waId === null ? null : options.strangers?.(waId);
        return stranger ? this.addCustomer(stranger).facts : null;
      },
      template: (accountId, name, language) => this.templates.find(accountId, name, language),
      nextFault: () => this.#faults.shift() ?? drawFault(this.faultRates, random),
      onAccepted: (message, fault) => this.#onAccepted(message, fault),
    });
  }

  /** Answers a Graph request; rejects like `fetch` when the simulated network fails. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const [version = '', phoneNumberId = '', edge, ...rest] = new URL(request.url).pathname.slice(1).split('/');
    if (edge === 'message_templates' && request.method === 'GET') return this.templates.answer(request, phoneNumberId);
    const number = this.#records.findNumber(phoneNumberId);
    const token = request.headers.get('authorization')?.match(/^Bearer (.+)$/)?.[1] ?? null;
    const media = number === null ? await this.#mediaDesk.answer(request, token) : null;
    if (media !== null) return media;
    if (!/^v\d+\.\d+$/.test(version) || rest.length > 0) return refusalResponse(REFUSALS.noSuchNumber);
    if (token === null || (number !== null && number.accessToken !== token)) {
      const at = this.#options.clock.now();
      this.#records.note({ entry: 'send', at, phoneNumberId, attemptId: null, wamid: null, result: '190' });
      return refusalResponse(REFUSALS.token);
    }
    if (number === null) return refusalResponse(REFUSALS.noSuchNumber);
    if (edge === 'messages' && request.method === 'POST') return this.#desk.answer(request, number);
    if (edge === 'media' && request.method === 'POST') return this.#mediaDesk.upload(request, number);
    if (edge === undefined && request.method === 'GET') return Response.json(describeNumber(number));
    return refusalResponse(REFUSALS.noSuchNumber);
  };

  addNumber(number: MetaNumber): void {
    this.#records.putNumber(number);
  }

  /** Changes the token a number takes; null revokes it. */
  setToken(phoneNumberId: string, accessToken: string | null): void {
    this.#records.putNumber({ ...this.#records.numberOf(phoneNumberId), accessToken });
  }

  addCustomer(customer: NewCustomer): Customer {
    this.#records.putCustomer({
      showsPhone: true,
      parentUserId: null,
      username: null,
      profileName: null,
      online: true,
      lastWroteAt: {},
      ...customer,
    });
    return this.customer(customer.id);
  }

  /** @throws {RangeError} when nobody was added under this id. */
  customer(id: string): Customer {
    this.#records.customerOf(id);
    return new Customer(id, this.#customerPorts);
  }

  get customers(): readonly Customer[] {
    return this.#records.customers.map(({ id }) => this.customer(id));
  }

  /** The next send meets this fault; several wait in line. */
  failNext(...faults: readonly SendFault[]): void {
    this.#faults.push(...faults);
  }

  /** The next call for a file that it fits meets this fault; several wait in line. */
  failNextMedia(...faults: readonly MediaFault[]): void {
    this.#mediaDesk.failNext(...faults);
  }

  /** Calls back for each message accepted, so that scripted customers can read and answer. */
  onAccepted(listener: (message: AcceptedMessage) => void): () => void {
    this.#acceptedListeners.add(listener);
    return () => this.#acceptedListeners.delete(listener);
  }

  /** What was asked and delivered, oldest first. */
  get log(): readonly MetaLogEntry[] {
    return this.#records.log;
  }

  get accepted(): readonly AcceptedMessage[] {
    return this.#records.accepted;
  }

  /** Send calls per attempt id, whatever came of them: what "never sent twice" is measured by. */
  callsByAttempt(): ReadonlyMap<string, number> {
    const calls = new Map<string, number>();
    for (const entry of this.log) {
      if (entry.entry !== 'send' || entry.attemptId === null) continue;
      calls.set(entry.attemptId, (calls.get(entry.attemptId) ?? 0) + 1);
    }
    return calls;
  }

  /** When something happens by itself next, ms, or null. */
  get nextDue(): number | null {
    return this.#line.nextDue;
  }

  /** Resolves when no webhook is on its way; ones due later do not count. */
  idle(): Promise<void> {
    return this.#courier.idle();
  }

  /** Ends everything that would happen by itself. */
  stop(): void {
    this.#line.stop();
    this.#courier.forget();
  }

  snapshot(): MetaSnapshot {
    const tasks = [...this.#courier.inFlight, ...this.#line.tasks];
    const templates = this.templates.snapshot();
    return structuredClone({
      version: 1,
      ...this.#records.snapshot(),
      templates,
      media: this.media.snapshot(),
      tasks,
      nextTaskId: this.#line.nextId,
    });
  }

  /** Goes on from a snapshot. What was on its way is posted again: webhooks come at least once. */
  restore(snapshot: MetaSnapshot): void {
    this.#courier.forget();
    this.#records.restore(structuredClone(snapshot));
    this.templates.restore(structuredClone(snapshot.templates ?? []));
    if (snapshot.media !== undefined) this.media.restore(structuredClone(snapshot.media));
    this.#line.restore(snapshot.tasks, snapshot.nextTaskId);
  }

  #run(due: readonly MetaTask[]): void {
    const updates = due.flatMap((task) => (task.task === 'update' ? [task.update] : []));
    if (updates.length > 0) void this.#courier.post(updates);
    for (const task of due) {
      if (task.task === 'post') void this.#courier.send(task);
      if (task.task === 'deliver') this.#deliver(task.wamid);
    }
  }

  #deliver(wamid: string): void {
    const message = this.#records.findAccepted(wamid);
    if (message !== null) this.customer(message.customerId).receives(wamid);
  }

  async #onAccepted(message: AcceptedMessage, fault: SendFault | null): Promise<void> {
    const { clock, random } = this.#options;
    const { habits } = this;
    const customer = this.#records.customerOf(message.customerId);
    const sent = statusUpdate(message, customer, 'sent', clock.now());
    this.#records.addStatus(message.wamid, 'sent');
    if (fault?.fault === 'fail-later') {
      const failure = { code: fault.code, title: 'Message undeliverable' };
      const failedAt = clock.now() + fault.afterMs;
      this.#records.addStatus(message.wamid, 'failed');
      const failed = statusUpdate(message, customer, 'failed', failedAt, failure);
      this.#courier.schedule(failed, habits.webhookAfterMs, failedAt);
    } else {
      const [, latestSent] = habits.sentAfterMs;
      const [from, to] = habits.deliveredAfterMs;
      const dueAt = clock.now() + latestSent + from + Math.floor(random() * (to - from + 1));
      this.#line.add({ task: 'deliver', dueAt, wamid: message.wamid });
    }
    for (const listener of this.#acceptedListeners) listener(message);
    if (random() < habits.statusBeforeAnswer) await this.#courier.post([sent]);
    else this.#courier.schedule(sent, habits.sentAfterMs);
  }
}

async function noSamples(name: string): Promise<never> {
  throw new RangeError(`No sample ${name}: give the simulator its samples.`);
}

/** Makes a simulator; see {@link MetaSimulator}. */
export function createMetaSimulator(options: MetaSimulatorOptions): MetaSimulator {
  return new MetaSimulator(options);
}

function describeNumber({ id, displayNumber, verifiedName }: MetaNumber): object {
  return {
    id,
    display_phone_number: `+${displayNumber}`,
    verified_name: verifiedName,
    quality_rating: 'GREEN',
    code_verification_status: 'VERIFIED',
    platform_type: 'CLOUD_API',
  };
}
