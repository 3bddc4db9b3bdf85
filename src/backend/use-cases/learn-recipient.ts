import type { ContactFacets } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { unite } from './resolve-contact.ts';
import { transact } from './transact.ts';

/** By what WhatsApp knows whoever a message was accepted for. */
export type Recipient = Pick<ContactFacets, 'phone' | 'userId'>;

/**
 * WhatsApp may know a number by other digits than somebody typed (Brazil's ninth, the mobile prefixes of Mexico and Argentina; fact sheet
 * §16.5). What it answers a send with is the number from then on; whoever wrote from that one meanwhile is the same person, and both
 * conversations become one. An answer that contradicts a user id we have changes nothing: a number moved on, and its new holder will write.
 *
 * @param messageId of the message that was accepted: its conversation goes on
 */
export async function learnRecipient(
  ports: Pick<BackendPorts, 'repository' | 'wake'>,
  workspaceId: string,
  messageId: string,
  named: Recipient,
): Promise<void> {
  await transact(ports, workspaceId, async (tx) => {
    const alike = await tx.contactsBy({ ...named, username: null });
    const message = await tx.get('message', messageId);
    const conversation = message && (await tx.get('conversation', message.conversationId));
    const contact = conversation && (await tx.get('contact', conversation.contactId));
    if (!contact) return;
    const others = alike.filter(({ id }) => id !== contact.id);
    const people = [contact, ...others].map(({ userId }) => userId).concat(named.userId);
    if (new Set(people.filter((userId) => userId !== null)).size > 1) return;
    await unite(tx, contact, others, { ...named, parentUserId: null, username: null, profileName: null });
  });
}
