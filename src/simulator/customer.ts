import { CONTENT_RULES, type MessageContent } from '../domain/index.ts';
import { answersOf } from './answers-of.ts';
import { callUpdates } from './call-updates.ts';
import type { Courier } from './courier.ts';
import type { Habits } from './habits.ts';
import type { MediaShelf } from './media-shelf.ts';
import type { CustomerFile } from './meta-media.ts';
import type { MetaRecords } from './meta-records.ts';
import type { AcceptedMessage, MetaCustomer } from './meta-state.ts';
import { echoUpdate, type Marks, messageUpdate, numberChangeUpdate, statusUpdate } from './meta-update.ts';
import type { SimulatorClock } from './simulator-clock.ts';
import type { TaskLine } from './task-line.ts';

export interface CustomerPorts {
  readonly clock: SimulatorClock;
  readonly random: () => number;
  readonly records: MetaRecords;
  readonly line: TaskLine;
  readonly media: MediaShelf;
  readonly courier: Courier;
  readonly habits: () => Habits;
  readonly newWamid: () => string;
}

/** A person with a phone, to be scripted: what they do travels to the business by webhook. */
export class Customer {
  readonly id: string;
  readonly #ports: CustomerPorts;

  constructor(id: string, ports: CustomerPorts) {
    this.id = id;
    this.#ports = ports;
  }

  /** What Meta knows about them now. */
  get facts(): MetaCustomer {
    return this.#ports.records.customerOf(this.id);
  }

  /** Writes a text to a business number; answers the wamid. */
  writes(phoneNumberId: string, text: string, marks: Marks = {}): string {
    return this.sends(phoneNumberId, { kind: 'text', text }, marks);
  }

  /** Sends anything a customer can send. */
  sends(phoneNumberId: string, content: MessageContent, marks: Marks = {}): string {
    const { clock, records, media, newWamid } = this.#ports;
    const wamid = newWamid();
    const sha256 = 'mediaId' in content ? media.find(phoneNumberId, content.mediaId)?.sha256 : undefined;
    const written = { customerId: this.id, phoneNumberId, content, at: clock.now(), readByBusiness: false };
    const number = records.numberOf(phoneNumberId);
    const { facts } = this;
    this.#tell(messageUpdate(wamid, written, facts, marks, number.displayNumber, sha256));
    records.putWritten(wamid, written);
    if (CONTENT_RULES[content.kind].opensWindow) {
      records.putCustomer({ ...facts, lastWroteAt: { ...facts.lastWroteAt, [phoneNumberId]: written.at } });
    }
    return wamid;
  }

  /** Sends a file with its bytes: Meta has it from now on, for seven days. Answers the wamid. */
  async sendsFile(phoneNumberId: string, { content, ...file }: CustomerFile, marks: Marks = {}): Promise<string> {
    const { id: mediaId } = await this.#ports.media.receive(phoneNumberId, file.mime, content);
    return this.sends(phoneNumberId, { ...file, mediaId }, marks);
  }

  /** Reacts to a message; null takes the reaction back. */
  reacts(phoneNumberId: string, targetWamid: string, emoji: string | null): string {
    return this.sends(phoneNumberId, { kind: 'reaction', targetWamid, emoji });
  }

  /** Changes the words of an own message: of numbers that are in the phone app as well, within 15 minutes. */
  edits(phoneNumberId: string, targetWamid: string, text: string): string {
    return this.sends(phoneNumberId, { kind: 'edit', targetWamid, text });
  }

  /** Takes an own message back: of numbers that are in the phone app as well, within two days. */
  revokes(phoneNumberId: string, targetWamid: string): string {
    return this.sends(phoneNumberId, { kind: 'revoke', targetWamid });
  }

  /** What reached their phone, oldest first: messages of every kind, reactions apart. */
  get received(): readonly AcceptedMessage[] {
    const reached = ({ reaction, statuses }: AcceptedMessage) =>
      reaction === undefined && (statuses.includes('delivered') || statuses.includes('read'));
    return this.#ports.records.acceptedFor(null, this.id).filter(reached);
  }

  /**
   * Taps a reply button or list row of a message that reached them; answers the wamid.
   * @throws {RangeError} when the message has no such answer
   */
  taps(wamid: string, id: string): string {
    const message = this.received.find((each) => each.wamid === wamid);
    const choice = answersOf(message?.got).find(({ payload }) => payload === id);
    if (message === undefined || choice === undefined)
      throw new RangeError(`No answer ${id} below ${wamid} on the phone of ${this.id}: see what it received.`);
    return this.sends(message.phoneNumberId, choice, { quotedWamid: wamid });
  }

  /** What stands on their phone as the business's reaction to a message; null when there is none. */
  reactionOf(targetWamid: string): string | null {
    const ours = this.#ports.records
      .acceptedFor(null, this.id)
      .findLast(({ reaction }) => reaction?.targetWamid === targetWamid);
    return ours?.reaction?.emoji || null;
  }

  /** Calls the business and hangs up after some time, answered or not; opens the window. Answers the call's id. */
  calls(phoneNumberId: string, lasts: { readonly ringsMs: number; readonly talksMs: number | null }): string {
    const { clock, records, courier, habits, newWamid } = this.#ports;
    const { displayNumber } = records.numberOf(phoneNumberId);
    const call = {
      id: newWamid().replace('wamid.', 'wacid.'),
      phoneNumberId,
      displayNumber,
      at: clock.now(),
      ...lasts,
    };
    for (const { update, at } of callUpdates(call, this.facts)) courier.schedule(update, habits().webhookAfterMs, at);
    records.putCustomer({ ...this.facts, lastWroteAt: { ...this.facts.lastWroteAt, [phoneNumberId]: call.at } });
    return call.id;
  }

  /** Opens the chat: everything that reached the phone is read. An offline phone reads nothing. */
  reads(phoneNumberId: string): void {
    const { records, random, habits, clock, courier } = this.#ports;
    if (!this.facts.online) return;
    for (const message of records.acceptedFor(phoneNumberId, this.id)) {
      // Of a reaction nothing but `sent` is told.
      if (message.reaction !== undefined) continue;
      if (message.statuses.includes('read') || message.statuses.includes('failed')) continue;
      if (!message.statuses.includes('delivered') && random() >= habits().skipDelivered) this.#delivered(message.wamid);
      records.addStatus(message.wamid, 'read');
      courier.schedule(statusUpdate(message, this.facts, 'read', clock.now()), habits().webhookAfterMs);
    }
  }

  /** Switches the phone off: messages wait at Meta. */
  goesOffline(): void {
    this.#ports.records.putCustomer({ ...this.facts, online: false });
  }

  /** Switches the phone on: what waited is delivered. */
  goesOnline(): void {
    const { records, line, clock } = this.#ports;
    records.putCustomer({ ...this.facts, online: true });
    for (const { wamid } of records.acceptedFor(null, this.id))
      line.add({ task: 'deliver', dueAt: clock.now(), wamid });
  }

  /** The phone receives a message, unless it is off, already did, or the message failed. */
  receives(wamid: string): void {
    const message = this.#ports.records.findAccepted(wamid);
    if (message === null || message.reaction !== undefined || !this.facts.online) return;
    if (message.statuses.some((status) => status !== 'sent')) return;
    this.#delivered(wamid);
  }

  /** Moves to another number, which also makes another business-scoped user id. Every number they wrote to is told. */
  changesNumber(waId: string, userId: string): void {
    const { records, clock, newWamid } = this.#ports;
    const before = this.facts;
    const after = { ...before, waId, userId };
    records.putCustomer(after);
    for (const phoneNumberId of Object.keys(before.lastWroteAt)) {
      this.#tell(numberChangeUpdate(newWamid(), phoneNumberId, before, after, clock.now()));
    }
  }

  /** Takes a username; from then on businesses may not see the number unless it stays shown. */
  takesUsername(username: string, showsPhone: boolean): void {
    this.#ports.records.putCustomer({ ...this.facts, username, showsPhone });
  }

  /** Changes the name WhatsApp shows. */
  changesName(profileName: string | null): void {
    this.#ports.records.putCustomer({ ...this.facts, profileName });
  }

  /** The business writes to them in its phone app: an echo comes by webhook. */
  hearsFromPhoneApp(phoneNumberId: string, text: string): string {
    return this.seesFromPhoneApp(phoneNumberId, { kind: 'text', text });
  }

  /** The business does something in its phone app: writes, reacts, changes its words, takes them back. */
  seesFromPhoneApp(phoneNumberId: string, content: MessageContent): string {
    const { records, clock, newWamid } = this.#ports;
    const wamid = newWamid();
    const { displayNumber } = records.numberOf(phoneNumberId);
    this.#tell(echoUpdate(wamid, phoneNumberId, displayNumber, this.facts, content, clock.now()));
    return wamid;
  }

  #delivered(wamid: string): void {
    const { records, courier, habits, clock } = this.#ports;
    const message = records.findAccepted(wamid);
    if (message === null) return;
    records.addStatus(wamid, 'delivered');
    courier.schedule(statusUpdate(message, this.facts, 'delivered', clock.now()), habits().webhookAfterMs);
  }

  #tell(update: Parameters<Courier['schedule']>[0]): void {
    this.#ports.courier.schedule(update, this.#ports.habits().webhookAfterMs);
  }
}
