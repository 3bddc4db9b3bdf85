import { type Channel, type DeliveryError, type Message, type Receipt, wamidOf } from '../../domain/index.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { settleParked } from '../use-cases/apply-receipt.ts';
import { reactionOf, settleAttempt } from '../use-cases/settle-attempt.ts';
import { transact } from '../use-cases/transact.ts';
import type { OutgoingReaction } from '../whatsapp/whatsapp-client.ts';
import { accessToken } from './access-token.ts';
import { backoffMs } from './backoff.ts';
import { withCallLimit } from './call-limit.ts';
import { type ChannelHold, PROBE_MS } from './channel-hold.ts';
import type { JobResult } from './job-result.ts';

/** A reaction that could not leave for an hour has failed: by then the conversation has moved on. */
const GIVE_UP_MS = 3_600_000;

const LEASE_LOST: DeliveryError = {
  code: 'answer-lost',
  detail: 'The server stopped while WhatsApp was being called.',
};
const TOO_OLD: DeliveryError = { code: 'not-sent-in-time', detail: 'The reaction could not leave for an hour.' };
const UNREACHABLE: DeliveryError = { code: 'contact-unreachable', detail: 'Nobody to send the reaction to.' };

type Prepared =
  | { readonly step: 'call'; readonly channel: Channel; readonly outgoing: OutgoingReaction }
  | { readonly step: 'wait'; readonly runAt: number }
  /** Sent, failed, unknown or replaced by a later reaction: nothing is left to send. */
  | { readonly step: 'over' };

/** Sends one reaction, at most once, by the laws of a send: committed as sending before the call, never repeated, unknown stays unknown. */
export async function runReactJob(ports: BackendPorts, hold: ChannelHold, job: Job): Promise<JobResult> {
  const key = { wamid: null, attemptId: job.payload['attemptId'] ?? '' };
  const prepared = await prepare(ports, hold, job);
  if (prepared.step === 'wait') return prepared;
  if (prepared.step === 'over') {
    await settleParked(ports, job.workspaceId, key);
    return 'done';
  }
  const { channel, outgoing } = prepared;
  const token = await accessToken(ports, job.workspaceId, channel.id);
  if (token === null) return { runAt: ports.clock.now() + PROBE_MS };
  if (!(await ports.repository.beginCall(job.id, job.lease))) return 'lost';
  const sender = { phoneNumberId: channel.phoneNumberId, accessToken: token };
  const outcome = await withCallLimit(ports.clock, (signal) => ports.whatsapp.sendReaction(sender, outgoing, signal));
  const now = ports.clock.now();
  if (outcome.outcome === 'not-sent') {
    if (!outcome.channelTrouble)
      return { runAt: now + backoffMs(job.attempts, outcome.error.code, outcome.retryAfterMs, ports.random()) };
    hold.hold(channel.id, now + PROBE_MS);
    return { runAt: now + PROBE_MS };
  }
  const wamid = outcome.outcome === 'accepted' ? outcome.wamid : null;
  const receipt: Receipt =
    outcome.outcome === 'accepted'
      ? { delivery: 'sent', at: now, wamid }
      : { delivery: outcome.outcome === 'unknown' ? 'unknown' : 'failed', at: now, error: outcome.error };
  await transact(ports, job.workspaceId, async (tx) => {
    const message = await lockedMessage(tx, job);
    if (message !== null) await settleAttempt(tx, message, key, receipt);
  });
  await settleParked(ports, job.workspaceId, { ...key, wamid });
  return 'done';
}

/** Marks the reaction as on its way, or finds that it has to wait or is over. */
async function prepare(ports: BackendPorts, hold: ChannelHold, job: Job): Promise<Prepared> {
  const attemptId = job.payload['attemptId'] ?? '';
  const { value } = await transact(ports, job.workspaceId, async (tx): Promise<Prepared> => {
    const message = await lockedMessage(tx, job);
    const reaction = message && reactionOf(message, { wamid: null, attemptId });
    const attempt = reaction?.attempt ?? null;
    if (!message || !reaction || attempt === null) return { step: 'over' };
    if (attempt.delivery !== 'queued' && attempt.delivery !== 'sending') return { step: 'over' };
    const now = ports.clock.now();
    const settle = async (receipt: Receipt): Promise<Prepared> => {
      await settleAttempt(tx, message, { wamid: null, attemptId }, receipt);
      return { step: 'over' };
    };
    if (job.callBegan) return settle({ delivery: 'unknown', at: now, error: LEASE_LOST });
    if (now - (attempt.times.queued ?? now) >= GIVE_UP_MS)
      return settle({ delivery: 'failed', at: now, error: TOO_OLD });
    const channel = await tx.get('channel', message.channelId);
    const conversation = await tx.get('conversation', message.conversationId);
    const contact = conversation && (await tx.get('contact', conversation.contactId));
    const targetWamid = wamidOf(message);
    const reachable = contact !== null && (contact.phone !== null || contact.userId !== null);
    if (channel === null || channel.health === 'disconnected' || !reachable || targetWamid === null)
      return settle({ delivery: 'failed', at: now, error: UNREACHABLE });
    const runAt = hold.waitUntil(channel.id, channel.health === 'attention', now);
    if (runAt !== null) return { step: 'wait', runAt };
    await settle({ delivery: 'sending', at: now });
    const recipient = { phone: contact.phone, userId: contact.userId };
    return { step: 'call', channel, outgoing: { recipient, targetWamid, emoji: reaction.emoji, attemptId } };
  });
  return value;
}

/** The conversation's lock comes first: a receipt may be at work on the same message. */
async function lockedMessage(tx: WriteTransaction, job: Job): Promise<Message | null> {
  const messageId = job.payload['messageId'] ?? '';
  const found = await tx.get('message', messageId);
  if (found === null) return null;
  await tx.lockConversations([found.conversationId]);
  return tx.get('message', messageId);
}
