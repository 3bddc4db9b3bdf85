import type { Actor } from '../agent.ts';
import type { DismissMentionCommand } from '../command.ts';
import type { RecordKey } from '../record.ts';
import type { World } from '../world.ts';
import { type Decision, NOTHING, needMore, settle } from './decision.ts';

/** As `Decision`, of commands that may also take a notice away. */
export type MentionDecision = Decision | { readonly outcome: 'removes'; readonly record: RecordKey };

/**
 * Takes the notice of a mention away from whom it was for. One that is gone already, or somebody else's, changes nothing and is not refused:
 * what was seen twice was seen, and nobody learns what others were told.
 */
export function decideMention({ mentionId }: DismissMentionCommand, world: World, { agentId }: Actor): MentionDecision {
  return settle((): MentionDecision => {
    const record = { kind: 'mention', id: mentionId } as const;
    const notice = world.get('mention', mentionId);
    if (notice === 'not-loaded') return needMore(record);
    return notice === 'absent' || notice.agentId !== agentId ? NOTHING : { outcome: 'removes', record };
  });
}
