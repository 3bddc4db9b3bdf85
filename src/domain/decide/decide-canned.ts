import type { Actor } from '../agent.ts';
import {
  CANNED_MAX,
  type CannedOwner,
  type CannedReply,
  isCannedName,
  isSameOwner,
  normalizeCannedName,
} from '../canned-reply.ts';
import type { SaveCannedCommand, WorkspaceCommand } from '../command.ts';
import { judgeText } from '../judge/judge-text.ts';
import type { RecordKey } from '../record.ts';
import { mayRole } from '../role.ts';
import type { World } from '../world.ts';
import { changes, type Decision, NOTHING, needMore, refuse, require, settle } from './decision.ts';

/** What the judge may look at where no conversation is meant. */
export interface CannedWorld extends Pick<World, 'get'> {
  /** All canned replies of an owner. */
  cannedOf(owner: CannedOwner): readonly CannedReply[] | 'not-loaded';
}

/** As `Decision`, of commands that may also take a record away. */
export type CannedDecision = Decision | { readonly outcome: 'removes'; readonly record: RecordKey };

/**
 * Judges what agents do with canned replies. Personal ones belong to whoever may reply somewhere; those of a team to the supervisors of its
 * channels and to admins; those of the workspace to admins.
 */
export function decideCanned(command: WorkspaceCommand, world: CannedWorld, actor: Actor): CannedDecision {
  return settle((): CannedDecision => {
    if (command.type === 'canned.save') return save(command, world, actor);
    requireKeeper(require(world, 'canned-reply', command.replyId).owner, world, actor, 'not-found');
    return { outcome: 'removes', record: { kind: 'canned-reply', id: command.replyId } };
  });
}

function save(
  { replyId, text, files, owner, ...command }: SaveCannedCommand,
  world: CannedWorld,
  actor: Actor,
): Decision {
  requireKeeper(owner, world, actor, 'role-cannot-keep');
  const before = world.get('canned-reply', replyId);
  if (before === 'not-loaded') needMore({ kind: 'canned-reply', id: replyId });
  // One that is somebody else's is not there for this agent.
  if (before !== 'absent') requireKeeper(before.owner, world, actor, 'not-found');
  const name = normalizeCannedName(command.name);
  if (!isCannedName(name)) refuse('name-invalid');
  const problem = judgeText(text);
  if (problem) refuse(problem);
  // Nothing keeps a file for those who use the reply later.
  if (files.length > 0) refuse('kind-unsupported');
  const siblings = world.cannedOf(owner);
  if (siblings === 'not-loaded') needMore({ kind: 'canned-of', owner });
  const others = siblings.filter(({ id }) => id !== replyId);
  if (others.some((one) => one.name.toLowerCase() === name.toLowerCase())) refuse('name-taken');
  if (others.length >= CANNED_MAX) refuse('too-many-replies');
  if (before !== 'absent' && before.name === name && before.text === text && isSameOwner(before.owner, owner))
    return NOTHING;
  return changes({ kind: 'canned-reply', record: { id: replyId, name, text, files, owner } });
}

function requireKeeper(
  owner: CannedOwner,
  world: CannedWorld,
  actor: Actor,
  otherwise: 'not-found' | 'role-cannot-keep',
): void {
  if (owner.kind === 'agent') {
    const replies = Object.values(actor.roles).some((role) => mayRole(role, 'reply'));
    if (owner.id !== actor.agentId) refuse(otherwise);
    if (!replies) refuse('role-cannot-keep');
    return;
  }
  if (owner.kind === 'team') require(world, 'team', owner.id);
  if (actor.admin) return;
  if (owner.kind === 'workspace' || !supervises(owner.id, world, actor)) refuse('role-cannot-keep');
}

/** Whether an agent is supervisor of a channel that a team has. */
function supervises(teamId: string, world: CannedWorld, { roles }: Actor): boolean {
  const supervised = Object.keys(roles).filter((channelId) => roles[channelId] === 'supervisor');
  const channels = supervised.map((id) => world.get('channel', id));
  const missing = supervised.filter((_, index) => channels[index] === 'not-loaded');
  if (missing.length > 0) needMore(...missing.map((id) => ({ kind: 'channel', id }) as const));
  return channels.some(
    (channel) =>
      typeof channel !== 'string' && (Object.hasOwn(channel.access.teams, teamId) || channel.access.allTeams !== null),
  );
}
