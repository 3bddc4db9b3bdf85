import {
  type CallContent,
  type Message,
  placeLive,
  UNMARKED,
  windowAfterInbound,
  withCallNews,
  withChangedMessage,
  withPlacedMessage,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';
import type { Arrival } from './ingest-message.ts';
import { FIRST_STATUS, openConversation } from './open-conversation.ts';
import { resolveContact } from './resolve-contact.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;
export type CallItem = Extract<WebhookItem, { item: 'call' }>;

/** A call is one line of the log, whatever is told of it in whatever order. Called by the customer, it opens the window (fact sheet §15). */
export async function ingestCall(ports: Ports, arrival: Arrival, item: CallItem): Promise<void> {
  await transact(ports, arrival.workspaceId, async (tx) => {
    const contact = await resolveContact(ports, tx, item.contact);
    const status = FIRST_STATUS[item.direction === 'inbound' ? 'live' : 'echo'];
    const conversation = await openConversation(ports, tx, arrival.channelId, contact, status);
    const known = await tx.messageByWamid(item.callId);
    if (known !== null) {
      if (known.content.kind !== 'call' || known.conversationId !== conversation.id) return;
      const content = withCallNews(known.content, item);
      const message = { ...known, content };
      const shown = withChangedMessage(conversation, message);
      const windowClosesAt = windowAfter(conversation.windowClosesAt, content, item);
      if (content !== known.content) await tx.put('message', message);
      if (shown !== conversation || windowClosesAt !== conversation.windowClosesAt) {
        await tx.put('conversation', { ...shown, windowClosesAt });
      }
      return;
    }
    const { at, late } = placeLive(item.at, arrival.receivedAt);
    const place = await tx.nextPlace(conversation.id, at);
    const message: Omit<Message, 'rev'> = {
      id: ports.ids(),
      conversationId: conversation.id,
      channelId: arrival.channelId,
      direction: item.direction,
      origin: 'live',
      content: { kind: 'call', callId: item.callId, outcome: item.outcome, durationMs: item.durationMs },
      place,
      sentAt: item.at,
      late,
      wamid: item.callId,
      authorId: null,
      quoted: null,
      forwarded: 'no',
      attempts: [],
      discardedAt: null,
      ...UNMARKED,
    };
    await tx.put('message', message);
    await tx.put('conversation', withPlacedMessage(conversation, message, place));
  });
}

function windowAfter(closesAt: number | null, content: CallContent, { direction, at }: CallItem): number | null {
  return direction === 'inbound' ? windowAfterInbound(closesAt, content, 'live', at) : closesAt;
}
