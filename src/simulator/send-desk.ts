import { REACTION_AGE_MAX_MS, REPLY_WINDOW_MS } from '../domain/index.ts';
import { isFields } from './check-field.ts';
import { checkTemplate, templateWords } from './check-template.ts';
import { type GraphRefusal, graphRefusal, REFUSALS, refusalResponse } from './graph-refusal.ts';
import { mediaIn, sendObjection } from './media-rules.ts';
import type { MediaShelf } from './media-shelf.ts';
import type { MetaRecords } from './meta-records.ts';
import type { AcceptedMessage, MetaCustomer, MetaNumber } from './meta-state.ts';
import type { MetaTemplate } from './meta-template.ts';
import type { SendFault } from './send-fault.ts';
import { checkSendRequest, type SendRequest } from './send-request.ts';
import type { SimulatorClock } from './simulator-clock.ts';

type Asked = Extract<SendRequest, { ask: 'text' | 'content' | 'reaction' }>;

export interface SendDeskPorts {
  readonly clock: SimulatorClock;
  readonly records: MetaRecords;
  readonly media: MediaShelf;
  readonly newWamid: () => string;
  /** Somebody on WhatsApp nobody wrote to before, by digits; `null` when there is nobody. */
  readonly meet: (waId: string | null) => MetaCustomer | null;
  /** The template of an account by name and language. */
  readonly template: (accountId: string, name: string, language: string) => MetaTemplate | null;
  /** The fault that strikes this send, or null. */
  readonly nextFault: () => SendFault | null;
  /** Takes an accepted message on; resolves when the send may be answered. */
  readonly onAccepted: (message: AcceptedMessage, fault: SendFault | null) => Promise<void>;
}

/** One message every six seconds to one person, with 45 in advance (fact sheet §14, limits). */
const PAIR_BURST = 45;
const PAIR_SPAN_MS = PAIR_BURST * 6_000;

/** Answers `POST /{version}/{number}/messages`. */
export class SendDesk {
  readonly #ports: SendDeskPorts;

  constructor(ports: SendDeskPorts) {
    this.#ports = ports;
  }

  async answer(request: Request, number: MetaNumber): Promise<Response> {
    const asked = checkSendRequest(await readJson(request));
    if ('code' in asked) return this.#refuse(number, null, asked);
    if (asked.ask === 'mark-read') return this.#markRead(number, asked);
    return this.#send(request, number, asked);
  }

  #markRead(number: MetaNumber, { ask, ...asked }: Extract<SendRequest, { ask: 'mark-read' }>): Response {
    const { wamid } = asked;
    const { clock, records } = this.#ports;
    const message = records.findWritten(wamid);
    if (message === null || message.phoneNumberId !== number.id) {
      return refusalResponse(graphRefusal(400, 131009, 'Parameter value is not valid', 'Message not found.'));
    }
    records.putWritten(wamid, { ...message, readByBusiness: true });
    records.note({ entry: ask, at: clock.now(), phoneNumberId: number.id, ...asked });
    return Response.json({ success: true });
  }

  async #send(request: Request, number: MetaNumber, asked: Asked): Promise<Response> {
    const fault = this.#ports.nextFault();
    if (fault?.fault === 'refuse-connection') {
      this.#note(number, asked.attemptId, null, fault.fault);
      throw connectionError('ECONNREFUSED');
    }
    if (fault?.fault === 'server-error' && !fault.sent) {
      this.#note(number, asked.attemptId, null, fault.fault);
      return new Response('Sorry, something went wrong.', { status: 500 });
    }
    const customer = this.#ports.records.findCustomer(asked.waId, asked.userId) ?? this.#ports.meet(asked.waId);
    const refusal =
      this.#objection(number, customer, fault, asked) ??
      this.#noTarget(number, customer, asked) ??
      this.#noTemplate(number, asked) ??
      this.#noMedia(number, asked);
    if (refusal !== null || customer === null) {
      return this.#refuse(number, asked.attemptId, refusal ?? graphRefusal(400, 131026, 'Message undeliverable'));
    }
    const message = this.#accept(number, customer, asked, fault);
    await this.#ports.onAccepted(message, fault);
    return this.#reply(request, message, customer, asked, fault);
  }

  /** Why Meta says no to a well-formed send, or null. */
  #objection(
    number: MetaNumber,
    customer: MetaCustomer | null,
    fault: SendFault | null,
    asked: Asked,
  ): GraphRefusal | null {
    const { clock, records } = this.#ports;
    if (fault?.fault === 'throughput') return REFUSALS.throughput;
    if (fault?.fault === 'refuse') return graphRefusal(fault.status, fault.code, 'Simulated refusal');
    if (customer === null) return null;
    const wroteAt = customer.lastWroteAt[number.id];
    const isOpen = wroteAt !== undefined && clock.now() - wroteAt < REPLY_WINDOW_MS;
    // Templates go at any time: that is what they are for.
    if (!isOpen && !(asked.ask === 'content' && asked.type === 'template')) return REFUSALS.windowClosed;
    const since = clock.now() - PAIR_SPAN_MS;
    const recent = records.acceptedFor(number.id, customer.id).filter((message) => message.acceptedAt > since);
    return recent.length >= PAIR_BURST ? REFUSALS.pairLimit : null;
  }

  /** A reaction needs a message of this very conversation, at most 30 days old. */
  #noTarget(number: MetaNumber, customer: MetaCustomer | null, asked: Asked): GraphRefusal | null {
    if (asked.ask !== 'reaction' || customer === null) return null;
    const { clock, records } = this.#ports;
    const written = records.findWritten(asked.targetWamid);
    const accepted = records.findAccepted(asked.targetWamid);
    const target = written ?? accepted;
    const at = written?.at ?? accepted?.acceptedAt ?? 0;
    const theirs = target?.customerId === customer.id && target.phoneNumberId === number.id;
    return theirs && clock.now() - at <= REACTION_AGE_MAX_MS ? null : REFUSALS.noReactionTarget;
  }

  /** A template has to be there, approved and filled in; codes go to phone numbers only. */
  #noTemplate(number: MetaNumber, asked: Asked): GraphRefusal | null {
    if (asked.ask !== 'content' || asked.type !== 'template' || !isFields(asked.object)) return null;
    const template = this.#templateOf(number, asked.object);
    if (template?.category === 'AUTHENTICATION' && asked.waId === null) return REFUSALS.phoneNeeded;
    return checkTemplate(asked.object, template);
  }

  /** Files have to be this number's, not too old, and of a type and size that go out like this. */
  #noMedia(number: MetaNumber, asked: Asked): GraphRefusal | null {
    if (asked.ask !== 'content') return null;
    for (const { type, id } of mediaIn(asked.type, asked.object)) {
      const media = this.#ports.media.find(number.id, id);
      const objection = media === null ? `Media ${id} does not exist.` : sendObjection(type, media);
      if (objection !== null) return graphRefusal(400, 131053, 'Media upload error', objection);
    }
    return null;
  }

  #templateOf({ accountId }: MetaNumber, { name, language }: Readonly<Record<string, unknown>>): MetaTemplate | null {
    const code = isFields(language) ? String(language['code']) : '';
    return this.#ports.template(accountId, String(name), code);
  }

  #contentOf(number: MetaNumber, asked: Asked): Pick<AcceptedMessage, 'text' | 'quotedWamid' | 'got' | 'reaction'> {
    if (asked.ask === 'reaction') {
      return { text: '', quotedWamid: null, reaction: { targetWamid: asked.targetWamid, emoji: asked.emoji } };
    }
    const { quotedWamid } = asked;
    if (asked.ask === 'text') return { text: asked.text, quotedWamid };
    const { type, object } = asked;
    const template = type === 'template' && isFields(object) ? this.#templateOf(number, object) : null;
    const text = template !== null && isFields(object) ? templateWords(object, template) : '';
    return { text, quotedWamid, got: { type, object } };
  }

  #accept(number: MetaNumber, customer: MetaCustomer, asked: Asked, fault: SendFault | null): AcceptedMessage {
    const { clock, records, newWamid } = this.#ports;
    const message: AcceptedMessage = {
      wamid: newWamid(),
      phoneNumberId: number.id,
      customerId: customer.id,
      attemptId: asked.attemptId,
      ...this.#contentOf(number, asked),
      acceptedAt: clock.now(),
      statuses: [],
    };
    records.putAccepted(message);
    this.#note(number, asked.attemptId, message.wamid, fault?.fault ?? 'accepted');
    return message;
  }

  async #reply(
    request: Request,
    { wamid }: AcceptedMessage,
    customer: MetaCustomer,
    { input }: Asked,
    fault: SendFault | null,
  ): Promise<Response> {
    switch (fault?.fault) {
      case 'lose-answer':
        throw connectionError('ECONNRESET');
      case 'hang':
        return untilAborted(request.signal, new Promise(() => {}));
      case 'server-error':
        return new Response('Sorry, something went wrong.', { status: 500 });
      case 'slow':
        await untilAborted(request.signal, new Promise<void>((resolve) => this.#ports.clock.after(fault.ms, resolve)));
    }
    const known = customer.showsPhone ? { wa_id: customer.waId } : { user_id: customer.userId };
    return Response.json({ messaging_product: 'whatsapp', contacts: [{ input, ...known }], messages: [{ id: wamid }] });
  }

  #refuse(number: MetaNumber, attemptId: string | null, refusal: GraphRefusal): Response {
    this.#note(number, attemptId, null, String(refusal.code));
    return refusalResponse(refusal);
  }

  #note(number: MetaNumber, attemptId: string | null, wamid: string | null, result: string): void {
    const at = this.#ports.clock.now();
    this.#ports.records.note({ entry: 'send', at, phoneNumberId: number.id, attemptId, wamid, result });
  }
}

/** The body as data; anything unreadable is judged like a wrong body. */
async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What fetch throws in Node when the connection fails. */
function connectionError(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** Waits like a network call: ends with the signal's reason when the caller gives up. */
function untilAborted<T>(signal: AbortSignal, wait: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    wait.then(resolve, reject);
  });
}
