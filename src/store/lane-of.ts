import type { Command } from '../domain/index.ts';
import type { Pending } from './state.ts';

/**
 * The lane a command goes in: strictly one after the other within, independent across.
 *
 * | command                              | lane                     | why                                              |
 * |--------------------------------------|--------------------------|--------------------------------------------------|
 * | message.send, message.retry          | `send:<conversation>`    | the customer reads in the order of writing       |
 * | message.discard of a pending message | `send:<conversation>`    | it must not arrive before what it takes back     |
 * | message.discard of another           | `act:<message>`          | a question about another message must not hold it |
 * | note.add                             | `note:<conversation>`    | notes keep their order, a waiting send holds none |
 * | message.schedule, message.unschedule,| `act:<plan>`             | a plan is changed in the order of the changes     |
 * | message.send-planned                 |                          |                                                  |
 * | everything else                      | `act:<conversation>`     |                                                  |
 */
export function laneOf(command: Command, pending: readonly Pending[]): string {
  switch (command.type) {
    case 'message.send':
    case 'message.retry':
      return `send:${command.conversationId}`;
    case 'message.discard':
      return pending.some(
        ({ row }) => row.command.type === 'message.send' && row.command.messageId === command.messageId,
      )
        ? `send:${command.conversationId}`
        : `act:${command.messageId}`;
    case 'note.add':
      return `note:${command.conversationId}`;
    case 'message.schedule':
    case 'message.unschedule':
    case 'message.send-planned':
      return `act:${command.scheduledId}`;
    default:
      return `act:${command.conversationId}`;
  }
}

/** The first command of each lane that still has to go; what was refused or settled by a person holds nobody up. */
export function laneHeads(pending: readonly Pending[]): ReadonlyMap<string, Pending> {
  const heads = new Map<string, Pending>();
  for (const one of pending) {
    if (one.row.state !== 'ready' && one.row.state !== 'asking') continue;
    const lane = laneOf(one.row.command, pending);
    if (!heads.has(lane)) heads.set(lane, one);
  }
  return heads;
}
