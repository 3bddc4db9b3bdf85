import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { MemoryCache } from '../../src/cache/index.ts';
import { createInboxStore } from '../../src/store/index.ts';
import { settled } from '../backend/rig/fake-clock.ts';
import { createRig } from '../backend/rig/rig.ts';

describe('a note that names a colleague', () => {
  it('is kept with who that is, from the page to the database', async () => {
    const rig = await createRig();
    await rig.repository.write('w1', async (tx) => {
      const agent = await tx.get('agent', 'supervisor');
      if (agent !== null) await tx.put('agent', { ...agent, name: 'Kofi Mensah' });
    });
    const { clock, app } = rig;
    let id = 0;
    const store = createInboxStore({
      adapter: createHttpAdapter({
        endpoint: 'http://inbox.test',
        getToken: () => 'contributor',
        fetch: (address, init) => app.fetch(new Request(address, init)),
        timer: clock,
      }),
      openCache: async () => new MemoryCache(),
      clock: { now: () => clock.now(), monotonic: () => clock.now(), after: (ms, call) => clock.after(ms, call) },
      ids: () => `note-${String(++id)}`,
      random: () => 0.5,
      hash: async (text) => text,
      endpoint: 'http://inbox.test',
    });
    const until = async (holds: () => boolean) => {
      for (let step = 0; step < 500 && !holds(); step += 1) {
        await clock.advance(20);
        await settled();
      }
      assert.ok(holds(), 'never came true');
    };
    const end = store.timeline('v1').subscribe(() => undefined);
    await until(() => store.agents.current.some(({ name }) => name === 'Kofi Mensah'));
    await until(() => store.timeline('v1').current.load.state === 'ready');
    const messageId = await store.addNote('v1', 'Ask @Kofi Mensah, not @Nobody');
    const content = {
      kind: 'note',
      text: 'Ask @Kofi Mensah, not @Nobody',
      mentions: [{ agentId: 'supervisor', from: 4, to: 16 }],
    };
    const shown = () => store.timeline('v1').current.messages.find((message) => message.id === messageId)?.content;
    assert.deepEqual(shown(), content, 'at once');
    await until(() => store.status.current.outbox.waiting === 0);
    assert.deepEqual((await rig.get('message', messageId))?.content, content);
    assert.deepEqual(shown(), content, 'as the backend has it');
    end();
    await store.close();
  });
});
