import { type Capabilities, type Channel, mayRole, type Session } from '../../domain/index.ts';

/** Whether a backend can begin conversations, and send the template that takes. */
export function canStart({ commands, features, outgoingKinds }: Capabilities): boolean {
  return (
    commands.includes('conversation.start') && features.includes('templates') && outgoingKinds.includes('template')
  );
}

/** The channels on which an agent may write to somebody first. */
export function startChannels(session: Session | null | undefined, channels: readonly Channel[]): readonly Channel[] {
  if (!session || !canStart(session.capabilities)) return [];
  return channels.filter(({ id }) => mayRole(session.roles[id], 'reply'));
}
