import type { StoreState } from '../state.ts';
import type { SessionView } from '../views.ts';

export function sessionView(state: StoreState): SessionView {
  const { session, sessionLoad: load } = state;
  // The feed may know better who the agent is by now than the answer the session began with.
  const agent = session && state.confirmed.tables.agent.get(session.agent.id);
  return { load, session: agent && agent.rev > session.agent.rev ? { ...session, agent } : session };
}
