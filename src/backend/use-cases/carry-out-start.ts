import {
  type Actor,
  type Change,
  type Contact,
  decideStart,
  otherDigitsOf,
  type StartCommand,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { type CommandRefusal, recordChange, type WriteTransaction } from '../repository.ts';
import { standingId } from './standing-id.ts';

/**
 * Begins the conversation of a number on a channel, or finds the one there is. Looking for the number reserves it: of two agents who start
 * it, and of an agent and a message that comes in meanwhile, the second finds what the first made. The answer holds contact and conversation.
 */
export async function carryOutStart(
  ports: Pick<BackendPorts, 'clock'>,
  tx: WriteTransaction,
  actor: Actor,
  command: StartCommand,
): Promise<CommandRefusal | { readonly changes: readonly Change[] }> {
  const { channelId, contactId, conversationId, to } = command;
  const channel = await tx.get('channel', channelId);
  const contact = await known(tx, to);
  const all = contact === null ? [] : await tx.conversationsOf(contact.id);
  const conversation = all.find((one) => one.channelId === channelId) ?? null;
  const isTaken =
    (await tx.get('conversation', conversationId)) !== null ||
    (await standingId(tx, conversationId)) !== conversationId ||
    (contact === null && (await tx.get('contact', contactId)) !== null);
  const facts = { channel, contact, conversation, isTaken, now: ports.clock.now() };
  const decision = decideStart(command, facts, actor);
  if (decision.outcome === 'refused') return { refused: decision.code };
  const changes: Change[] = [];
  if (decision.outcome === 'is-there') {
    if (contact !== null) changes.push(recordChange('contact', contact));
    return { changes: [...changes, recordChange('conversation', decision.conversation)] };
  }
  const drafts = decision.outcome === 'changes' ? decision.changes : [];
  for (const draft of drafts) {
    if (draft.kind === 'contact') changes.push(recordChange(draft.kind, await tx.put(draft.kind, draft.record)));
    if (draft.kind !== 'conversation') continue;
    const { record } = draft;
    const stored = await tx.conversationFor(record.channelId, record.contactId, () => record);
    changes.push(recordChange(draft.kind, stored));
  }
  if (contact !== null && !changes.some(({ kind }) => kind === 'contact')) {
    changes.unshift(recordChange('contact', contact));
  }
  return { changes };
}

/** Whoever has the number, or the line it is another way to write: WhatsApp may have named them by those digits. */
async function known(tx: WriteTransaction, to: string): Promise<Contact | null> {
  const other = otherDigitsOf(to);
  const found: Contact[] = [];
  // In one order, so that nobody waits for each other.
  for (const phone of other === null ? [to] : [to, other].sort())
    found.push(...(await tx.contactsBy({ userId: null, phone, username: null })));
  return found.find(({ phone }) => phone === to) ?? found[0] ?? null;
}
