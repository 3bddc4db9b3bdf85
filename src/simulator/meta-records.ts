import type {
  AcceptedMessage,
  MetaCustomer,
  MetaLogEntry,
  MetaNumber,
  MetaSnapshot,
  MetaStatus,
  WrittenMessage,
} from './meta-state.ts';

import { isSameLine } from './same-line.ts';

/** Lines of the log kept. */
const LOG_KEPT = 10_000;

/** What Meta knows: numbers, people, messages, and a log of what was asked and delivered. */
export class MetaRecords {
  #numbers = new Map<string, MetaNumber>();
  #customers = new Map<string, MetaCustomer>();
  readonly #accepted = new Map<string, AcceptedMessage>();
  /** Accepted wamids by customer, in order. */
  readonly #acceptedBy = new Map<string, Set<string>>();
  #written = new Map<string, WrittenMessage>();
  #log: MetaLogEntry[] = [];

  readonly numberOf = (id: string): MetaNumber => {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new RangeError(`No simulated number ${id}: add it with addNumber first.`);
    return number;
  };

  findNumber(id: string): MetaNumber | null {
    return this.#numbers.get(id) ?? null;
  }

  numbersOf(accountId: string): readonly MetaNumber[] {
    return [...this.#numbers.values()].filter((number) => number.accountId === accountId);
  }

  putNumber(number: MetaNumber): void {
    this.#numbers.set(number.id, number);
  }

  customerOf(id: string): MetaCustomer {
    const customer = this.#customers.get(id);
    if (customer === undefined) throw new RangeError(`No simulated customer ${id}: add them with addCustomer first.`);
    return customer;
  }

  /** The person a send names, by digits or by business-scoped user id. */
  findCustomer(waId: string | null, userId: string | null): MetaCustomer | null {
    for (const customer of this.#customers.values()) {
      if (waId === null ? customer.userId === userId : isSameLine(customer.waId, waId)) return customer;
    }
    return null;
  }

  putCustomer(customer: MetaCustomer): void {
    this.#customers.set(customer.id, customer);
  }

  get customers(): readonly MetaCustomer[] {
    return [...this.#customers.values()];
  }

  putAccepted(message: AcceptedMessage): void {
    this.#accepted.set(message.wamid, message);
    const theirs = this.#acceptedBy.get(message.customerId) ?? new Set();
    this.#acceptedBy.set(message.customerId, theirs.add(message.wamid));
  }

  findAccepted(wamid: string): AcceptedMessage | null {
    return this.#accepted.get(wamid) ?? null;
  }

  /** Notes that a status of a message was told. */
  addStatus(wamid: string, status: MetaStatus): void {
    const message = this.#accepted.get(wamid);
    if (message !== undefined) this.putAccepted({ ...message, statuses: [...message.statuses, status] });
  }

  get accepted(): readonly AcceptedMessage[] {
    return [...this.#accepted.values()];
  }

  acceptedFor(phoneNumberId: string | null, customerId: string): readonly AcceptedMessage[] {
    return [...(this.#acceptedBy.get(customerId) ?? [])].flatMap((wamid) => {
      const message = this.#accepted.get(wamid);
      return message && (phoneNumberId === null || message.phoneNumberId === phoneNumberId) ? [message] : [];
    });
  }

  putWritten(wamid: string, message: WrittenMessage): void {
    this.#written.set(wamid, message);
  }

  findWritten(wamid: string): WrittenMessage | null {
    return this.#written.get(wamid) ?? null;
  }

  get written(): ReadonlyMap<string, WrittenMessage> {
    return this.#written;
  }

  note(entry: MetaLogEntry): void {
    this.#log.push(entry);
    if (this.#log.length > LOG_KEPT) this.#log.shift();
  }

  get log(): readonly MetaLogEntry[] {
    return this.#log;
  }

  snapshot(): Pick<MetaSnapshot, 'numbers' | 'customers' | 'accepted' | 'written' | 'log'> {
    return {
      numbers: [...this.#numbers.values()],
      customers: this.customers,
      accepted: this.accepted,
      written: [...this.#written],
      // Bodies of posts that were answered are to be looked at, not to be kept.
      log: this.#log.filter(({ entry }) => entry !== 'post'),
    };
  }

  restore({ numbers, customers, accepted, written, log }: MetaSnapshot): void {
    this.#numbers = new Map(numbers.map((number) => [number.id, number]));
    this.#customers = new Map(customers.map((customer) => [customer.id, customer]));
    this.#accepted.clear();
    this.#acceptedBy.clear();
    for (const message of accepted) this.putAccepted(message);
    this.#written = new Map(written);
    this.#log = [...log];
  }
}
