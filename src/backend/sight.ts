import type { CannedReply, MentionNotice, RecordKind, RecordOf, Template } from '../domain/index.ts';
import type { Audience } from './repository.ts';

/**
 * Who may see a record: ids of channels, or names of an account, an agent, a team or an agent on a channel as this module writes them. `null` is everyone in the
 * workspace, empty is nobody (the record did not exist, or is gone).
 */
export type Sight = readonly string[] | null;

/** Who may see a record by itself. Contacts follow their conversations instead: each repository knows them. */
export function sightOf(kind: Exclude<RecordKind, 'contact'>, record: RecordOf<RecordKind> | null): Sight {
  if (kind === 'agent' || kind === 'team') return null;
  if (record === null) return [];
  if (kind === 'channel') return [record.id];
  if (kind === 'template') return [accountName((record as Template).accountId)];
  if (kind === 'canned-reply') {
    const { owner } = record as CannedReply;
    return owner.kind === 'workspace' ? null : [ownerName(owner.kind, owner.id)];
  }
  if (kind === 'mention') {
    const { agentId, channelId } = record as MentionNotice;
    return [insiderName(agentId, channelId)];
  }
  return 'channelId' in record ? [record.channelId] : [];
}

export function sees(audience: Audience, sight: Sight): boolean {
  if (sight === null) return true;
  const names = namesOf(audience);
  return sight.some((name) => names.includes(name));
}

/** Everything an audience is named by in sights: two audiences with the same names see the same. */
export function namesOf({ channelIds, accountIds, agentId, teamIds }: Audience): readonly string[] {
  return [
    ...channelIds,
    ...(accountIds ?? []).map(accountName),
    ...(agentId === undefined ? [] : [ownerName('agent', agentId)]),
    ...(agentId === undefined ? [] : channelIds.map((id) => insiderName(agentId, id))),
    ...(teamIds ?? []).map((id) => ownerName('team', id)),
  ];
}

/** The slash in front keeps them apart from ids of channels. */
const accountName = (id: string) => `/account/${id}`;
const ownerName = (kind: 'agent' | 'team', id: string) => `/${kind}/${id}`;
/** An agent for as long as they see a channel. */
const insiderName = (agentId: string, channelId: string) => `/insider/${encodeURIComponent(agentId)}/${channelId}`;
