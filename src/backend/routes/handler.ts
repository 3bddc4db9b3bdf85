import type { FeedHub } from '../feed/feed-hub.ts';
import type { BackendPorts, Identity } from '../ports.ts';

/** What every route works with. */
export interface RouteContext {
  readonly ports: BackendPorts;
  readonly hub: FeedHub;
  readonly request: Request;
  /** Values of the path, unescaped. */
  readonly params: Readonly<Record<string, string>>;
}

/** A route for signed-in agents. */
export type AgentHandler = (context: RouteContext & { readonly identity: Identity }) => Promise<Response>;

/** A route that knows its caller by other means, or lets everybody in. */
export type OpenHandler = (context: RouteContext) => Promise<Response>;
