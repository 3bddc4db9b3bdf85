import type { BlockRequest, BlockResult } from './block.ts';
import { blocks } from './blocks.ts';
import type { ContenderModule } from './contender.ts';
import { PageWatch } from './page-watch.ts';

const watch = new PageWatch();

const contenders: Readonly<Record<string, () => Promise<ContenderModule>>> = {
  'plain-dom': () => import('./contenders/plain-dom.ts'),
  'windowed-list': () => import('./contenders/windowed-list.ts'),
  'wa-inbox': () => import('./contenders/wa-inbox.ts'),
  'vue-advanced-chat': () => import('./contenders/vue-advanced-chat.ts'),
  'deep-chat': () => import('./contenders/deep-chat.ts'),
};

/** What the runner calls: `prepare`, then, after a look at the heap, `run`. */
const runner = {
  async prepare(request: BlockRequest): Promise<string | null> {
    const load = contenders[request.contender];
    const block = blocks[request.block];
    if (load === undefined) throw new Error(`there is no contender ${request.contender}`);
    watch.quietMs = request.quietMs;
    const prepared = await block(await load(), request, watch);
    if (typeof prepared === 'string') return prepared;
    runner.run = prepared;
    return null;
  },
  run: async (): Promise<BlockResult> => {
    throw new Error('prepare() comes first');
  },
};

declare global {
  var bench: { prepare(request: BlockRequest): Promise<string | null>; run(): Promise<BlockResult> };
}
globalThis.bench = runner;
