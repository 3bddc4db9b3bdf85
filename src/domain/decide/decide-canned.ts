import type { Actor } from '../agent.ts';
import {
  CANNED_MAX,
  type CannedOwner,
  type CannedReply,
  isCannedName,
  isSameOwner,
  normalizeCannedName,
} from '../canned-reply.ts';
import type { RemoveCannedCommand, SaveCannedCommand, WorkspaceCommand } from '../command.ts';
import { judgeText } from '../judge/judge-text.ts';
import type { RecordKey } from '../record.ts';
import { mayRole } from '../role.ts';
import type { Need, World } from '../world.ts';
import { changes, type Decision, NOTHING, needMore, refuse, require, settle } from './decision.ts';

/** What the judge may look at where no conversation is meant. */
export interface CannedWorld extends Pick<World, 'get'> {
  /** All canned replies of an owner. */
  cannedOf(owner: CannedOwner): readonly CannedReply[] | 'not-loaded';
}

/** As `Decision`, of commands that may also take a record away or need a list. */
export type CannedDecision =
  | Exclude<Decision, { outcome: 'undetermined' }>
  | { readonly outcome: 'removes'; readonly record: RecordKey }
  | { readonly outcome: 'undetermined'; readonly missing: readonly CannedNeed[] };

export type CannedNeed = Need | { readonly kind: 'canned-of'; readonly owner: CannedOwner };

/**
 * Judges what agents do with canned replies. Personal ones belong to whoever may reply somewhere; those of a team to the supervisors of its
 * channels and to admins; those of the workspace to admins.
 */
export function decideCanned(command: WorkspaceCommand, world: CannedWorld, actor: Actor): CannedDecision {
  let removed: RecordKey | null = null;
  let list: CannedNeed | null = null;
  const decision = settle(() => {
    if (command.type === 'canned.remove') {
      removed = remove(command, world, actor);
      return NOTHING;
    }
    const known = world.cannedOf(command.owner);
    if (known !== 'not-loaded') return save(command, world, actor, known);
    list = { kind: 'canned-of', owner: command.owner };
    return NOTHING;
  });
  if (list !== null) return { outcome: 'undetermined', missing: [list] };
  return removed === null ? decision : { outcome: 'removes', record: removed };
}

function remove({ replyId }: RemoveCannedCommand, world: CannedWorld, actor: Actor): RecordKey {
  requireKeeper(require(world as World, 'canned-reply', replyId).owner, world, actor, 'not-found');
  return { kind: 'canned-reply', id: replyId };
}

function save(
  { replyId, text, files, owner, ...command }: SaveCannedCommand,
  world: CannedWorld,
  actor: Actor,
  siblings: readonly CannedReply[],
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
  if (owner.kind === 'team' && world.get('team', owner.id) === 'not-loaded') needMore({ kind: 'team', id: owner.id });
  if (owner.kind === 'team' && world.get('team', owner.id) === 'absent') refuse('not-found');
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
