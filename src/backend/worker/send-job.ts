import {
  type Attempt,
  type Channel,
  type DeliveryError,
  isSentContent,
  type Message,
  type Receipt,
} from '../../domain/index.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { settleParked } from '../use-cases/apply-receipt.ts';
import { forgetMetaMedia } from '../use-cases/ensure-meta-media.ts';
import { learnRecipient } from '../use-cases/learn-recipient.ts';
import { attemptOf, settleAttempt } from '../use-cases/settle-attempt.ts';
import { transact } from '../use-cases/transact.ts';
import { filesOf } from '../whatsapp/files-of.ts';
import type { OutgoingMessage, Recipient, SendOutcome } from '../whatsapp/whatsapp-client.ts';
import { accessToken } from './access-token.ts';
import { backoffMs } from './backoff.ts';
import { withCallLimit } from './call-limit.ts';
import { type ChannelHold, PROBE_MS } from './channel-hold.ts';
import type { JobResult } from './job-result.ts';
import { mediaIdsOf } from './media-ids-of.ts';
import type { Turns } from './turns.ts';
import { withAgentName } from './with-agent-name.ts';
import { withLease } from './with-lease.ts';

/** A message that could not leave for a day has failed: nobody expects it any more. */
const GIVE_UP_MS = 24 * 3_600_000;

type NotSent = Extract<SendOutcome, { outcome: 'not-sent' }>;

const NO_TOKEN: NotSent = {
  outcome: 'not-sent',
  error: { code: 'no-access-token', detail: 'The channel has no access token.' },
  retryAfterMs: null,
  channelTrouble: true,
};
const TOO_OLD: DeliveryError = { code: 'not-sent-in-time', detail: 'The message could not leave for a day.' };
const UNSENDABLE: DeliveryError = { code: 'unsupported', detail: 'Nothing of this kind can be sent.' };
const LEASE_LOST: DeliveryError = {
  code: 'answer-lost',
  detail: 'The server stopped while WhatsApp was being called.',
};
const DISCONNECTED: DeliveryError = {
  code: 'channel-disconnected',
  detail: 'The channel was disconnected before sending.',
};
const UNREACHABLE: DeliveryError = {
  code: 'contact-unreachable',
  detail: 'The contact has neither phone nor user id.',
};

/** What Meta says of a media id it forgot: a wrong parameter or value, or no such upload (fact sheet §17). */
const MAY_BE_MEDIA_ID: ReadonlySet<number | string> = new Set([100, 131008, 131009, 131053]);

/** What there is to do for an attempt. */
type Prepared =
  | { readonly step: 'call'; readonly channel: Channel; readonly outgoing: Omit<OutgoingMessage, 'mediaIds'> }
  | { readonly step: 'wait'; readonly runAt: number }
  /** Sent, failed, unknown or taken back: nothing is left to send. */
  | { readonly step: 'over'; readonly wamid: string | null };

/**
 * Sends one attempt, at most once: what is about to happen is committed before the call, what happened after it. A call that had begun when
 * its worker was lost is `unknown`, never repeated. Certain failures to send come back later.
 */
export async function runSendJob(
  ports: BackendPorts,
  { hold, uploads }: { readonly hold: ChannelHold; readonly uploads: Turns },
  job: Job,
): Promise<JobResult> {
  const prepared = await prepare(ports, hold, job);
  if (prepared.step === 'wait') return prepared;
  if (prepared.step === 'over') {
    // A receipt may still wait for an answer that was stored just before its worker was lost.
    await settleParked(ports, job.workspaceId, { wamid: prepared.wamid, attemptId: attemptIdOf(job) });
    return 'done';
  }
  const { channel, outgoing } = prepared;
  const token = await accessToken(ports, job.workspaceId, channel.id);
  if (token === null) return postpone(ports, hold, job, channel, NO_TOKEN);
  // Files go first: as long as only they travel, the customer has got nothing and all of it may be repeated.
  const place = { workspaceId: job.workspaceId, channel, accessToken: token };
  const files = await withLease(ports, job, (signal) => mediaIdsOf(ports, uploads, place, outgoing.content, signal));
  if (files === 'lost') return 'lost';
  if (files.outcome === 'not-sent') return postpone(ports, hold, job, channel, files);
  if (files.outcome === 'refused') {
    await record(ports, job, receiptOf(files, ports.clock.now()), ports.clock.now());
    return 'done';
  }
  if (!(await ports.repository.beginCall(job.id, job.lease))) return 'lost';
  const calledAt = ports.clock.now();
  const message: OutgoingMessage = { ...outgoing, mediaIds: files.mediaIds };
  const sender = { phoneNumberId: channel.phoneNumberId, accessToken: token };
  const outcome = await withCallLimit(ports.clock, (signal) => ports.whatsapp.send(sender, message, signal));
  if (outcome.outcome === 'not-sent') return postpone(ports, hold, job, channel, outcome);
  if (outcome.outcome === 'refused' && MAY_BE_MEDIA_ID.has(outcome.error.code)) {
    // Certainly not sent; with files uploaded anew it may be.
    if (await forgetMetaMedia(ports, place, filesOf(outgoing.content))) return { runAt: ports.clock.now() };
  }
  await record(ports, job, receiptOf(outcome, ports.clock.now()), calledAt);
  if (outcome.outcome === 'accepted') {
    hold.release(channel.id);
    await changeHealth(ports, job.workspaceId, channel, 'attention', 'connected');
    await settleParked(ports, job.workspaceId, { wamid: outcome.wamid, attemptId: attemptIdOf(job) });
    const { phone, userId } = outcome;
    const { recipient } = outgoing;
    const isNews = (phone ?? recipient.phone) !== recipient.phone || (userId ?? recipient.userId) !== recipient.userId;
    if (isNews) await learnRecipient(ports, job.workspaceId, job.payload['messageId'] ?? '', { phone, userId });
  }
  return 'done';
}

/** Marks the attempt as on its way, or finds that it has to wait or is over. */
async function prepare(ports: BackendPorts, hold: ChannelHold, job: Job): Promise<Prepared> {
  const { value } = await transact(ports, job.workspaceId, async (tx): Promise<Prepared> => {
    const message = await lockedMessage(tx, job);
    const attempt = message && attemptOf(message, { wamid: null, attemptId: attemptIdOf(job) });
    if (!message || !attempt) return { step: 'over', wamid: null };
    const over = { step: 'over', wamid: attempt.wamid } as const;
    if (message.discardedAt !== null || !isWaiting(attempt)) return over;
    const now = ports.clock.now();
    const settle = async (receipt: Receipt) => {
      await settleAttempt(tx, message, { wamid: null, attemptId: attempt.id }, receipt);
      return over;
    };
    if (job.callBegan) return settle({ delivery: 'unknown', at: now, error: LEASE_LOST });
    const channel = await tx.get('channel', message.channelId);
    const recipient = await recipientOf(tx, message);
    const obstacle = obstacleOf(attempt, channel, recipient, now);
    if (obstacle !== null) return settle({ delivery: 'failed', at: now, error: obstacle });
    if (!channel || !recipient || !isSentContent(message.content)) {
      return settle({ delivery: 'failed', at: now, error: UNSENDABLE });
    }
    const runAt = hold.waitUntil(channel.id, channel.health === 'attention', now);
    if (runAt !== null) return { step: 'wait', runAt };
    await settle({ delivery: 'sending', at: now });
    const author = channel.agentPrefix && message.authorId !== null ? await tx.get('agent', message.authorId) : null;
    const content = author === null ? message.content : withAgentName(message.content, author.name);
    const quotedWamid = await quotedWamidOf(tx, message);
    return { step: 'call', channel, outgoing: { recipient, content, quotedWamid, attemptId: attempt.id } };
  });
  return value;
}

function isWaiting({ delivery }: Attempt): boolean {
  return delivery === 'queued' || delivery === 'sending';
}

/** Why an attempt fails here, before WhatsApp is asked. */
function obstacleOf(
  { times }: Attempt,
  channel: Channel | null,
  recipient: Recipient | null,
  now: number,
): DeliveryError | null {
  if (now - (times.queued ?? now) >= GIVE_UP_MS) return TOO_OLD;
  if (channel === null || channel.health === 'disconnected') return DISCONNECTED;
  return recipient === null || (recipient.phone === null && recipient.userId === null) ? UNREACHABLE : null;
}

async function recipientOf(tx: WriteTransaction, { conversationId }: Message): Promise<Recipient | null> {
  const conversation = await tx.get('conversation', conversationId);
  const contact = conversation && (await tx.get('contact', conversation.contactId));
  return contact && { phone: contact.phone, userId: contact.userId };
}

/** A message quoted before it had left has its id by now: one conversation is sent in order. */
async function quotedWamidOf(tx: WriteTransaction, { quoted }: Message): Promise<string | null> {
  if (quoted === null || quoted.wamid !== null || quoted.messageId === null) return quoted?.wamid ?? null;
  const message = await tx.get('message', quoted.messageId);
  return message?.wamid ?? message?.attempts.findLast(({ wamid }) => wamid !== null)?.wamid ?? null;
}

/** Nothing was sent: tries again later, keeping the order of the conversation; trouble of the whole channel is shown on it. */
async function postpone(
  ports: BackendPorts,
  hold: ChannelHold,
  job: Job,
  channel: Channel,
  { error, retryAfterMs, channelTrouble }: NotSent,
): Promise<JobResult> {
  const now = ports.clock.now();
  ports.log.warn('send-postponed', { code: error.code, attempts: job.attempts, channelId: channel.id });
  if (channelTrouble) {
    hold.hold(channel.id, now + PROBE_MS);
    await changeHealth(ports, job.workspaceId, channel, 'connected', 'attention');
    return { runAt: now + PROBE_MS };
  }
  return { runAt: now + backoffMs(job.attempts, error.code, retryAfterMs, ports.random()) };
}

function receiptOf(outcome: Exclude<SendOutcome, NotSent>, at: number): Receipt {
  if (outcome.outcome === 'accepted') return { delivery: 'sent', at, wamid: outcome.wamid };
  return { delivery: outcome.outcome === 'unknown' ? 'unknown' : 'failed', at, error: outcome.error };
}

async function record(ports: BackendPorts, job: Job, receipt: Receipt, calledAt: number): Promise<void> {
  await transact(ports, job.workspaceId, async (tx) => {
    const message = await lockedMessage(tx, job);
    if (message !== null) {
      await settleAttempt(tx, message, { wamid: null, attemptId: attemptIdOf(job) }, receipt, calledAt);
    }
  });
}

/** The conversation's lock comes first: a receipt may be at work on the same message. A merge may have moved it meanwhile. */
async function lockedMessage(tx: WriteTransaction, job: Job): Promise<Message | null> {
  const messageId = job.payload['messageId'] ?? '';
  const found = await tx.get('message', messageId);
  if (found === null) return null;
  await tx.lockConversations([found.conversationId]);
  return tx.get('message', messageId);
}

async function changeHealth(
  ports: BackendPorts,
  workspaceId: string,
  { id, health }: Channel,
  from: Channel['health'],
  to: Channel['health'],
): Promise<void> {
  if (health !== from) return;
  await transact(ports, workspaceId, async (tx) => {
    const channel = await tx.get('channel', id);
    if (channel?.health === from) await tx.put('channel', { ...channel, health: to });
  });
  if (to === 'attention') ports.log.error('channel-needs-attention', { channelId: id });
}

function attemptIdOf(job: Job): string {
  return job.payload['attemptId'] ?? '';
}
