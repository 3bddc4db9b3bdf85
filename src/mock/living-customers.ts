import type { AcceptedMessage, MetaSimulator } from '../simulator/index.ts';
import { CONTACTS } from './sample/contacts.ts';
import { DIALOGUES } from './sample/dialogues.ts';
import { PHRASES } from './sample/phrases.ts';
import { SAMPLE_NAMES, type SampleName, sampleFile } from './sample/sample-files.ts';
import type { Stage } from './stage.ts';
import { languageOfNumber } from './stranger-of.ts';
import type { WorldClock } from './world-clock.ts';

/** How lively the customers are. */
export interface Liveliness {
  /** Between two messages nobody asked for, ms; `null` keeps everybody quiet. */
  readonly writesEveryMs: readonly [from: number, to: number] | null;
  /** How often an answer is answered, 0 to 1. */
  readonly answers: number;
  /** How often what they write unasked is a file, 0 to 1. */
  readonly files: number;
}

export const LIVELY: Liveliness = { writesEveryMs: [25_000, 70_000], answers: 0.7, files: 0.2 };
export const QUIET: Liveliness = { writesEveryMs: null, answers: 0.7, files: 0 };
export const RUSH: Liveliness = { writesEveryMs: [400, 1_600], answers: 1, files: 0.03 };

/** From the moment a reply arrives to its being read, and from there to an answer, ms. */
const READS_AFTER_MS = [1_500, 6_000] as const;
const ANSWERS_AFTER_MS = [4_000, 14_000] as const;

/** Invoices come from us. */
const SENT_BY_CUSTOMERS: readonly SampleName[] = SAMPLE_NAMES.filter((name) => name !== 'invoice');

interface Ports {
  readonly clock: WorldClock;
  readonly random: () => number;
  readonly simulator: MetaSimulator;
  readonly stage: Stage;
}

/** The customers of a running world: they write now and then, read what they get, and often answer. */
export class LivingCustomers {
  readonly #ports: Ports;
  readonly #cancels = new Set<() => void>();
  #liveliness: Liveliness = QUIET;
  #cancelNext = () => {};
  #stopListening = () => {};

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** From here on they read and answer; nobody writes unasked before {@link liveliness} says so. */
  start(): void {
    this.#stopListening();
    this.#stopListening = this.#ports.simulator.onAccepted((message) => this.#hear(message));
  }

  get liveliness(): Liveliness {
    return this.#liveliness;
  }

  set liveliness(liveliness: Liveliness) {
    this.#liveliness = liveliness;
    this.#cancelNext();
    this.#planNext();
  }

  /** A customer writes now: one of the sample, or whoever comes up. Answers the contact's key. */
  write(contact = this.#pick(DIALOGUES).contact): string {
    const { stage } = this.#ports;
    stage.customer(contact).writes(this.#numberOf(contact), this.#pick(phrasesOf(contact).opens));
    return contact;
  }

  /** A customer sends a file now. Answers the contact's key. */
  async sendFile(contact = this.#pick(DIALOGUES).contact, name = this.#pick(SENT_BY_CUSTOMERS)): Promise<string> {
    await this.#ports.stage.customer(contact).sendsFile(this.#numberOf(contact), sampleFile(name));
    return contact;
  }

  stop(): void {
    this.#stopListening();
    this.#cancelNext();
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }

  #planNext(): void {
    const span = this.#liveliness.writesEveryMs;
    if (span === null) return;
    this.#cancelNext = this.#ports.clock.after(this.#between(span), () => {
      if (this.#ports.random() >= this.#liveliness.files) this.write();
      // A sample that does not load leaves a customer with words only.
      else this.sendFile().catch(() => this.write());
      this.#planNext();
    });
  }

  #numberOf(contact: string): string {
    const { channel } = DIALOGUES.find((dialogue) => dialogue.contact === contact) ?? this.#pick(DIALOGUES);
    return this.#ports.stage.phoneNumberId(channel);
  }

  #hear({ customerId, phoneNumberId, reaction }: AcceptedMessage): void {
    // Nobody answers a thumbs-up.
    if (reaction !== undefined) return;
    const { random, simulator } = this.#ports;
    this.#later(READS_AFTER_MS, () => {
      const customer = simulator.customer(customerId);
      customer.reads(phoneNumberId);
      // Whoever is written to first answers: that is what the agent waits for.
      const isNew = customer.facts.lastWroteAt[phoneNumberId] === undefined;
      if (!customer.facts.online || (random() >= this.#liveliness.answers && !isNew)) return;
      this.#later(ANSWERS_AFTER_MS, () => {
        customer.writes(phoneNumberId, this.#pick(phrasesOf(customerId, customer.facts.waId).follows));
      });
    });
  }

  #later(span: readonly [number, number], act: () => void): void {
    const cancel = this.#ports.clock.after(this.#between(span), () => {
      this.#cancels.delete(cancel);
      act();
    });
    this.#cancels.add(cancel);
  }

  #between([from, to]: readonly [number, number]): number {
    return from + this.#ports.random() * (to - from);
  }

  #pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.#ports.random() * list.length)];
    if (picked === undefined) throw new RangeError('pick one: the list is empty');
    return picked;
  }
}

function phrasesOf(contact: string, waId = '') {
  const language = CONTACTS.find(({ key }) => key === contact)?.language ?? languageOfNumber(waId);
  const phrases = PHRASES[language] ?? PHRASES.en;
  if (phrases === undefined) throw new RangeError(`find phrases: none for ${language}`);
  return phrases;
}
