import { msg } from '@lit/localize';
import type { CannedOwner, Team } from '../../domain/index.ts';

/** Who may use a reply, in words. */
export function ownerWord(owner: CannedOwner, teams: readonly Team[]): string {
  if (owner.kind === 'agent') return msg('Only you', { id: 'canned.owner-agent' });
  if (owner.kind === 'workspace') return msg('Everybody', { id: 'canned.owner-workspace' });
  return teams.find(({ id }) => id === owner.id)?.name ?? msg('Your team', { id: 'canned.owner-team' });
}
