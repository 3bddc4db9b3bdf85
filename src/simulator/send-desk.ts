import { REACTION_AGE_MAX_MS, REPLY_WINDOW_MS } from '../domain/index.ts';
import { type GraphRefusal, graphRefusal, REFUSALS, refusalResponse } from './graph-refusal.ts';
import type { MetaRecords } from './meta-records.ts';
import type { AcceptedMessage, MetaCustomer, MetaNumber } from './meta-state.ts';
import type { SendFault } from './send-fault.ts';
import { checkSendRequest, type SendRequest } from './send-request.ts';
import type { SimulatorClock } from './simulator-clock.ts';

type TextRequest = Extract<SendRequest, { ask: 'text' | 'reaction' }>;

export interface SendDeskPorts {
  readonly clock: SimulatorClock;
  readonly records: MetaRecords;
  readonly newWamid: () => string;
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
    if (asked.ask === 'mark-read') return this.#markRead(number, asked.wamid);
    return this.#sendText(request, number, asked);
  }

  #markRead(number: MetaNumber, wamid: string): Response {
    const { clock, records } = this.#ports;
    const message = records.findWritten(wamid);
    if (message === null || message.phoneNumberId !== number.id) {
      return refusalResponse(graphRefusal(400, 131009, 'Parameter value is not valid', 'Message not found.'));
    }
    records.putWritten(wamid, { ...message, readByBusiness: true });
    records.note({ entry: 'mark-read', at: clock.now(), phoneNumberId: number.id, wamid });
    return Response.json({ success: true });
  }

  async #sendText(request: Request, number: MetaNumber, asked: TextRequest): Promise<Response> {
    const fault = this.#ports.nextFault();
    if (fault?.fault === 'refuse-connection') {
      this.#note(number, asked.attemptId, null, fault.fault);
      throw connectionError('ECONNREFUSED');
    }
    if (fault?.fault === 'server-error' && !fault.sent) {
      this.#note(number, asked.attemptId, null, fault.fault);
      return new Response('Sorry, something went wrong.', { status: 500 });
    }
    const customer = this.#ports.records.findCustomer(asked.waId, asked.userId);
    const refusal = this.#objection(number, customer, fault) ?? this.#noTarget(number, customer, asked);
    if (refusal !== null || customer === null) {
      return this.#refuse(number, asked.attemptId, refusal ?? graphRefusal(400, 131026, 'Message undeliverable'));
    }
    const message = this.#accept(number, customer, asked, fault);
    await this.#ports.onAccepted(message, fault);
    return this.#reply(request, message, customer, asked, fault);
  }

  /** Why Meta says no to a well-formed send, or null. */
  #objection(number: MetaNumber, customer: MetaCustomer | null, fault: SendFault | null): GraphRefusal | null {
    const { clock, records } = this.#ports;
    if (fault?.fault === 'throughput') return REFUSALS.throughput;
    if (fault?.fault === 'refuse') return graphRefusal(fault.status, fault.code, 'Simulated refusal');
    if (customer === null) return null;
    const wroteAt = customer.lastWroteAt[number.id];
    if (wroteAt === undefined || clock.now() - wroteAt >= REPLY_WINDOW_MS) return REFUSALS.windowClosed;
    const since = clock.now() - PAIR_SPAN_MS;
    const recent = records.acceptedFor(number.id, customer.id).filter((message) => message.acceptedAt > since);
    return recent.length >= PAIR_BURST ? REFUSALS.pairLimit : null;
  }

  /** A reaction needs a message of this very conversation, at most 30 days old. */
  #noTarget(number: MetaNumber, customer: MetaCustomer | null, asked: TextRequest): GraphRefusal | null {
    if (asked.ask !== 'reaction' || customer === null) return null;
    const { clock, records } = this.#ports;
    const written = records.findWritten(asked.targetWamid);
    const accepted = records.findAccepted(asked.targetWamid);
    const target = written ?? accepted;
    const at = written?.at ?? accepted?.acceptedAt ?? 0;
    const theirs = target?.customerId === customer.id && target.phoneNumberId === number.id;
    return theirs && clock.now() - at <= REACTION_AGE_MAX_MS ? null : REFUSALS.noReactionTarget;
  }

  #accept(number: MetaNumber, customer: MetaCustomer, asked: TextRequest, fault: SendFault | null): AcceptedMessage {
    const { clock, records, newWamid } = this.#ports;
    const message: AcceptedMessage = {
      wamid: newWamid(),
      phoneNumberId: number.id,
      customerId: customer.id,
      attemptId: asked.attemptId,
      ...(asked.ask === 'reaction'
        ? { text: '', quotedWamid: null, reaction: { targetWamid: asked.targetWamid, emoji: asked.emoji } }
        : { text: asked.text, quotedWamid: asked.quotedWamid }),
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
    { input }: TextRequest,
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
