import type { BackendPorts } from '../ports.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';
import { type Arrival, placeSystemLine } from './ingest-message.ts';
import { unite } from './resolve-contact.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;
export type IdentityItem = Extract<WebhookItem, { item: 'identity' }>;

/**
 * A customer's number or user id changed: whoever was known by the old one is known by the new one from now on, and should both have been
 * known already, they are one. A line in the conversation says so. Nobody known: nothing to do, the next message brings them.
 */
export async function changeIdentity(ports: Ports, arrival: Arrival, item: IdentityItem): Promise<void> {
  await transact(ports, arrival.workspaceId, async (tx) => {
    if ((await tx.messageByWamid(item.wamid)) !== null) return;
    const before = await tx.contactsBy(item.previous);
    const after = await tx.contactsBy(item.next);
    const all = [...new Map([...before, ...after].map((contact) => [contact.id, contact])).values()];
    const [kept, ...others] = all;
    if (kept === undefined) return;
    const contact = await unite(tx, kept, others, item.next);
    const conversation = (await tx.conversationsOf(contact.id)).find(
      ({ channelId }) => channelId === arrival.channelId,
    );
    if (conversation === undefined) return;
    await tx.lockConversations([conversation.id]);
    const content = { kind: 'system', event: item.event, text: item.text } as const;
    await placeSystemLine(ports, tx, arrival, conversation, { wamid: item.wamid, sentAt: item.sentAt, content });
  });
}
