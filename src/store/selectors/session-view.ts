import type { StoreState } from '../state.ts';
import type { SessionView } from '../views.ts';

export function sessionView(state: StoreState): SessionView {
  return { load: state.sessionLoad, session: state.session };
}
