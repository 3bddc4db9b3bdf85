import type { AdapterHarness, AdapterWorld } from '../../src/testing/adapter-contract-world.ts';
import { SampleAdapter } from '../../src/testing/sample-adapter/sample-adapter.ts';
import { SampleBackend } from '../../src/testing/sample-adapter/sample-backend.ts';
import { SAMPLE_CHANNEL_ID } from '../../src/testing/sample-adapter/sample-mapping.ts';
import { SAMPLE_TIME } from '../../src/testing/sample-records.ts';

let ids = 0;

/** An id as clients make them: UUIDv7 in shape, counted rather than drawn. */
export function nextId(): string {
  ids += 1;
  return `0193b0c0-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
}

/** Worlds over the sample backend, with the sample adapter or a variant of it. */
export function sampleHarness(
  adapterOf: (backend: SampleBackend) => AdapterWorld['adapter'] = (backend) => new SampleAdapter(backend),
): AdapterHarness {
  return {
    async create() {
      let now = SAMPLE_TIME;
      const backend = new SampleBackend(() => now);
      const write = (customer: number, text: string | null) => {
        now += 1_000;
        const { threadId, lineId } = backend.receive(String(customer), text);
        return { conversationId: threadId, messageId: lineId };
      };
      return {
        adapter: adapterOf(backend),
        channelId: SAMPLE_CHANNEL_ID,
        id: nextId,
        customerWrites: async (customer, text) => write(customer, text),
        customerSendsUnknown: async (customer) => write(customer, null),
        loseNextAnswer: () => backend.loseNextAnswer(),
        async closeWindow() {
          now += 25 * 3_600_000;
        },
      };
    },
    dispose: ({ adapter }) => adapter.close(),
  };
}
