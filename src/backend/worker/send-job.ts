import type { Channel, DeliveryError, Message, Receipt } from '../../domain/index.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { settleParked } from '../use-cases/apply-receipt.ts';
import { attemptOf, settleAttempt } from '../use-cases/settle-attempt.ts';
import { transact } from '../use-cases/transact.ts';
import type { OutgoingText, SendOutcome } from '../whatsapp/whatsapp-client.ts';
import { accessToken } from './access-token.ts';
import { backoffMs } from './backoff.ts';
import { withCallLimit } from './call-limit.ts';
import { type ChannelHold, PROBE_MS } from './channel-hold.ts';
import type { JobResult } from './job-result.ts';

/** A message that could not leave for a day has failed: nobody expects it any more. */
const GIVE_UP_MS = 24 * 3_600_000;

const NO_TOKEN: DeliveryError = { code: 'no-access-token', detail: 'The channel has no access token.' };
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

interface Sending {
  readonly channel: Channel;
  readonly outgoing: OutgoingText;
  readonly queuedAt: number;
}

/**
 * Sends one attempt, at most once: what is about to happen is committed before the call, what happened after it. A call that had begun when
 * its worker was lost is `unknown`, never repeated. Certain failures to send come back later.
 */
export async function runSendJob(ports: BackendPorts, hold: ChannelHold, job: Job): Promise<JobResult> {
  const prepared = await prepare(ports, hold, job);
  if (prepared === null || 'runAt' in prepared) {
    // A receipt may wait for an answer that was stored just before its worker was lost.
    if (prepared === null)
      await settleParked(ports, job.workspaceId, { wamid: await wamidOf(ports, job), attemptId: attemptIdOf(job) });
    return prepared ?? 'done';
  }
  const { channel, outgoing, queuedAt } = prepared;
  const token = await accessToken(ports, job.workspaceId, channel.id);
  if (token === null) {
    return postpone(ports, hold, job, prepared, { error: NO_TOKEN, retryAfterMs: null, channelTrouble: true });
  }
  if (!(await ports.repository.beginCall(job.id, job.lease))) return 'lost';
  const calledAt = ports.clock.now();
  const sender = { phoneNumberId: channel.phoneNumberId, accessToken: token };
  const outcome = await withCallLimit(ports.clock, (signal) => ports.whatsapp.sendText(sender, outgoing, signal));
  if (outcome.outcome === 'not-sent' && ports.clock.now() - queuedAt < GIVE_UP_MS) {
    return postpone(ports, hold, job, prepared, outcome);
  }
  const receipt = receiptOf(outcome, ports.clock.now());
  await record(ports, job, receipt, calledAt);
  if (outcome.outcome === 'accepted') {
    hold.release(channel.id);
    await changeHealth(ports, job.workspaceId, channel, 'attention', 'connected');
    await settleParked(ports, job.workspaceId, { wamid: outcome.wamid, attemptId: attemptIdOf(job) });
  }
  return 'done';
}

/** Marks the attempt as on its way, or finds that nothing is to be sent (`null`), or that it has to wait. */
async function prepare(
  ports: BackendPorts,
  hold: ChannelHold,
  job: Job,
): Promise<Sending | { readonly runAt: number } | null> {
  const { value } = await transact(ports, job.workspaceId, async (tx) => {
    const message = await lockedMessage(tx, job);
    const attempt = message && attemptOf(message, { wamid: null, attemptId: attemptIdOf(job) });
    if (!message || !attempt || message.discardedAt !== null) return null;
    if (attempt.delivery !== 'queued' && attempt.delivery !== 'sending') return null;
    const now = ports.clock.now();
    const settle = (receipt: Receipt) => settleAttempt(tx, message, { wamid: null, attemptId: attempt.id }, receipt);
    const giveUp = async (error: DeliveryError) => {
      await settle({ delivery: 'failed', at: now, error });
      return null;
    };
    if (job.callBegan) {
      await settle({ delivery: 'unknown', at: now, error: LEASE_LOST });
      return null;
    }
    const conversation = await tx.get('conversation', message.conversationId);
    const contact = conversation && (await tx.get('contact', conversation.contactId));
    const channel = await tx.get('channel', message.channelId);
    if (!channel || channel.health === 'disconnected') return giveUp(DISCONNECTED);
    if (!contact || (contact.phone === null && contact.userId === null)) return giveUp(UNREACHABLE);
    if (message.content.kind !== 'text') return giveUp({ code: 'unsupported', detail: 'Only text can be sent.' });
    const wait = hold.waitUntil(channel.id, channel.health === 'attention', now);
    if (wait !== null) return { runAt: wait };
    await settle({ delivery: 'sending', at: now });
    const outgoing: OutgoingText = {
      recipient: { phone: contact.phone, userId: contact.userId },
      text: message.content.text,
      quotedWamid: message.quoted?.wamid ?? null,
      attemptId: attempt.id,
    };
    return { channel, outgoing, queuedAt: attempt.times.queued ?? now };
  });
  return value;
}

/** Nothing was sent: tries again later, keeping the order of the conversation; trouble of the whole channel is shown on it. */
async function postpone(
  ports: BackendPorts,
  hold: ChannelHold,
  job: Job,
  { channel }: Sending,
  { error, retryAfterMs, channelTrouble }: Omit<Extract<SendOutcome, { outcome: 'not-sent' }>, 'outcome'>,
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

function receiptOf(outcome: SendOutcome, at: number): Receipt {
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

async function wamidOf(ports: BackendPorts, job: Job): Promise<string | null> {
  const message = await ports.repository.read(job.workspaceId, (tx) => tx.messageByAttempt(attemptIdOf(job)));
  return message && (attemptOf(message, { wamid: null, attemptId: attemptIdOf(job) })?.wamid ?? null);
}
