import type { Actor } from '../agent.ts';
import {
  CANNED_BYTES_MAX,
  CANNED_FILES_MAX,
  CANNED_MAX,
  type CannedOwner,
  type CannedReply,
  isCannedName,
  isSameOwner,
  normalizeCannedName,
} from '../canned-reply.ts';
import type { SaveCannedCommand, WorkspaceCommand } from '../command.ts';
import type { RefusalCode } from '../inbox-error.ts';
import { judgeMedia } from '../judge/judge-media.ts';
import { judgeText } from '../judge/judge-text.ts';
import { MEDIA_LIMITS } from '../media-limits.ts';
import type { OutgoingMedia } from '../outgoing.ts';
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
  const problem = judgeWords(text, files) ?? judgeFiles(files);
  if (problem) refuse(problem);
  const siblings = world.cannedOf(owner);
  if (siblings === 'not-loaded') needMore({ kind: 'canned-of', owner });
  const others = siblings.filter(({ id }) => id !== replyId);
  if (others.some((one) => one.name.toLowerCase() === name.toLowerCase())) refuse('name-taken');
  if (others.length >= CANNED_MAX) refuse('too-many-replies');
  if (before !== 'absent' && before.name === name && before.text === text && isSameOwner(before.owner, owner)) {
    if (isSame(before.files, files)) return NOTHING;
  }
  return changes({ kind: 'canned-reply', record: { id: replyId, name, text, files, owner } });
}

/** Words go with the first file as its caption where it takes one and has none; the files may speak for themselves. */
function judgeWords(text: string, files: readonly OutgoingMedia[]): RefusalCode | null {
  const [first] = files;
  if (first === undefined) return judgeText(text);
  const most = MEDIA_LIMITS[first.kind].caption;
  if (most > 0 && (first.caption ?? '') === '' && text.length > most) return 'caption-too-long';
  const problem = judgeText(text);
  return problem === 'text-empty' ? null : problem;
}

function judgeFiles(files: readonly OutgoingMedia[]): RefusalCode | null {
  if (files.length > CANNED_FILES_MAX) return 'too-many-files';
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > CANNED_BYTES_MAX) return 'files-too-large';
  for (const file of files) {
    const problem = judgeMedia(file);
    if (problem !== null) return problem;
  }
  return null;
}

/** As they are written in a record: the order of their fields means nothing. */
function isSame(files: readonly OutgoingMedia[], others: readonly OutgoingMedia[]): boolean {
  const written = (all: readonly OutgoingMedia[]) =>
    JSON.stringify(all.map((file) => Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1))));
  return written(files) === written(others);
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
