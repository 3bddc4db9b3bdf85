import { mayRole } from '../role.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, refuse } from './decision.ts';

/** "No reply needed": puts the beacon out until the customer writes again (CDK-37). */
export function dismissReply({ conversation, actor }: Case<'conversation.dismiss-reply'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'queue')) refuse('no-access');
  return conversation.needsReply
    ? changes({ kind: 'conversation', record: { ...conversation, needsReply: false } })
    : NOTHING;
}
