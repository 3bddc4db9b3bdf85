import type { FeedEvent } from '../../../src/domain/index.ts';
import { decodeSse, encodeChangesRequest } from '../../../src/protocol/index.ts';
import { settled } from './fake-clock.ts';
import type { Rig } from './rig.ts';

/** An open change stream and what it has said so far. */
export interface OpenStream {
  readonly response: Response;
  readonly events: readonly FeedEvent[];
  /** How it ended: `open`, `closed`, or the code of the problem it named. */
  readonly state: () => string;
  /** Forgets what was said. */
  clear(): void;
  /** Lets go as a closed tab does. */
  abort(): Promise<void>;
}

export async function openStream(
  rig: Rig,
  who: string,
  after: number | null,
  conversationIds: readonly string[] = [],
  app = rig.app,
): Promise<OpenStream> {
  const controller = new AbortController();
  const path = encodeChangesRequest(after, { conversationIds });
  const headers = { authorization: `Bearer ${who}`, accept: 'text/event-stream' };
  const response = await app.fetch(new Request(`http://inbox.test${path}`, { headers, signal: controller.signal }));
  const events: FeedEvent[] = [];
  let state = response.ok ? 'open' : 'refused';
  const take = (frame: string) => {
    const field = (name: string) => frame.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1];
    const event = decodeSse({ event: field('event'), data: field('data') ?? '' }, () => {});
    if (event !== null) events.push(event);
  };
  const read = async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const frames = text.split('\n\n');
      text = frames.pop() ?? '';
      frames.forEach(take);
    }
    state = 'closed';
  };
  if (response.ok) {
    read().catch((error: { readonly code?: string }) => {
      state = error.code ?? 'failed';
    });
  }
  await settled();
  return {
    response,
    events,
    state: () => state,
    clear: () => events.splice(0),
    async abort() {
      controller.abort();
      await settled();
    },
  };
}
