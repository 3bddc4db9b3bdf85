import {
  type Actor,
  type CannedOwner,
  type CannedReply,
  type CannedWorld,
  type Channel,
  decideCanned,
  isSameOwner,
  type RefusalCode,
  type Session,
} from '../../domain/index.ts';
import type { CannedDraft, CannedRepliesView } from '../../store/views.ts';

/** What is known here of who may keep what. */
export interface CannedDesk {
  readonly view: CannedRepliesView;
  readonly session: Session;
  readonly channels: readonly Channel[];
}

/** Why a draft cannot be saved, by the rule the backend asks; `null` when nothing is known against it. */
export function judgeDraft(desk: CannedDesk, { id = '', name, text, files, owner }: CannedDraft): RefusalCode | null {
  const command = { type: 'canned.save', id: '', replyId: id, name, text, files, owner } as const;
  const decision = decideCanned(command, worldOf(desk), actorOf(desk));
  return decision.outcome === 'refused' ? decision.code : null;
}

/** Whether the agent may write replies of an owner. */
export function mayKeep(desk: CannedDesk, owner: CannedOwner): boolean {
  const problem = judgeDraft(desk, { name: 'x', text: 'x', files: [], owner });
  return problem !== 'role-cannot-keep' && problem !== 'not-found';
}

/** Whether the agent may change or remove a reply. */
export function mayChange(desk: CannedDesk, { id }: CannedReply): boolean {
  const command = { type: 'canned.remove', id: '', replyId: id } as const;
  return decideCanned(command, worldOf(desk), actorOf(desk)).outcome === 'removes';
}

/** Everybody a reply may belong to, the agent first. */
export function ownersOf({ view, session }: CannedDesk): readonly CannedOwner[] {
  return [
    { kind: 'agent', id: session.agent.id },
    ...view.teams.map(({ id }) => ({ kind: 'team', id }) as const),
    { kind: 'workspace' },
  ];
}

function actorOf({ session }: CannedDesk): Actor {
  return { agentId: session.agent.id, admin: session.agent.admin, roles: session.roles };
}

function worldOf({ view, channels }: CannedDesk): CannedWorld {
  const tables: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    channel: channels,
    team: view.teams,
    'canned-reply': view.replies,
  };
  const get = (kind: string, id: string) => tables[kind]?.find((one) => one.id === id) ?? 'absent';
  return {
    get: get as CannedWorld['get'],
    cannedOf: (owner) => view.replies.filter((reply) => isSameOwner(reply.owner, owner)),
  };
}
