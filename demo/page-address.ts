import { AGENTS, type AgentKey, type ScenarioKey, scenarioOf } from '../src/mock/index.ts';

/** What the address of the page asks for. */
export interface PageWishes {
  /** How requests reach the in-page backend: `msw` through a service worker, `direct` without. */
  readonly door: 'msw' | 'direct';
  /** A gateway elsewhere, instead of the in-page backend. */
  readonly endpoint: string | null;
  readonly token: string | null;
  readonly agent: AgentKey;
  readonly scenario: ScenarioKey;
  readonly locale: string | null;
}

export function readWishes(search: string): PageWishes {
  const params = new URLSearchParams(search);
  return {
    door: params.get('door') === 'direct' ? 'direct' : 'msw',
    endpoint: params.get('endpoint'),
    token: params.get('token'),
    agent: AGENTS.find(({ key }) => key === params.get('agent'))?.key ?? 'maya',
    scenario: scenarioOf(params.get('scenario')).key,
    locale: params.get('locale'),
  };
}

/** Writes one wish into the address without loading the page again. */
export function writeWish(name: string, value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
