import type { Contact, ContactFacets } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';
import { resolveContact } from './resolve-contact.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids'>;
type NewsItem = Extract<WebhookItem, { item: 'marketing' | 'contact-name' }>;

/** Meta's codes that tell something lasting about a person: no more marketing, and blocked by this number (fact sheet §17). */
const MARKETING_OPT_OUT = 131_050;
const BLOCKED = 130_403;

/** What WhatsApp tells about a person apart from any message. The name agents gave stays; one of the phone app fills an empty place. */
export async function applyContactNews(ports: Ports, workspaceId: string, item: NewsItem): Promise<void> {
  await transact(ports, workspaceId, async (tx) => {
    const contact = await resolveContact(ports, tx, item.contact);
    await change(
      tx,
      contact,
      item.item === 'marketing' ? { marketingOptOut: item.optOut } : { name: contact.name ?? item.name },
    );
  });
}

/** What a refusal to deliver says about the person it was for. */
export async function learnFromRefusal(tx: WriteTransaction, contactId: string, code: number | string): Promise<void> {
  if (code !== MARKETING_OPT_OUT && code !== BLOCKED) return;
  const contact = await tx.get('contact', contactId);
  if (contact !== null) await change(tx, contact, code === BLOCKED ? { blocked: true } : { marketingOptOut: true });
}

async function change(
  tx: WriteTransaction,
  contact: Contact,
  changed: Partial<Omit<Contact, keyof ContactFacets>>,
): Promise<void> {
  const after = { ...contact, ...changed };
  const { name, marketingOptOut, blocked } = after;
  const same = name === contact.name && marketingOptOut === contact.marketingOptOut && blocked === contact.blocked;
  if (!same) await tx.put('contact', after);
}
