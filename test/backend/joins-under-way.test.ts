import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ingestMessage, type MessageItem } from '../../src/backend/use-cases/ingest-message.ts';
import type { MessageContent } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

const USER = 'IT.123456';
const PHONE = '+390000000055';
const ROUNDS = 4;

/** A customer writes on the channel of the seeded conversation. */
async function write(rig: Rig, wamid: string, who: object, content: MessageContent): Promise<void> {
  const nobody = { userId: null, parentUserId: null, phone: null, username: null, profileName: null };
  const item: MessageItem = {
    ...{ item: 'message', origin: 'live', direction: 'inbound', forwarded: 'no' },
    ...{ quotedWamid: null, delivery: null, referral: null, wamid, content, sentAt: rig.clock.now() },
    route: { phoneNumberId: 'phone-c1', accountId: 'account' },
    contact: { ...nobody, ...who },
  };
  await ingestMessage(rig.ports, { workspaceId: 'w1', channelId: 'c1', receivedAt: rig.clock.now() }, item);
}

const picture = (mediaId: string): MessageContent => ({ kind: 'image', mediaId, mime: 'image/png' });
const text = (words: string): MessageContent => ({ kind: 'text', text: words });

async function conversationOf(rig: Rig, wamid: string): Promise<string> {
  return (await rig.repository.read('w1', (tx) => tx.messageByWamid(wamid)))?.conversationId ?? '';
}

describe('conversations that are joined while their files come and their answers go', () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    it(`lose nothing and double nothing, time ${round + 1}`, async () => {
      const rig = await createRig();
      await write(rig, 'in-user', { userId: USER }, picture('71'));
      await write(rig, 'in-phone', { phone: PHONE }, picture('72'));
      const before = await Promise.all(['in-user', 'in-phone'].map((wamid) => conversationOf(rig, wamid)));
      const sends = before.flatMap((conversationId, side) =>
        [0, 1, 2].map((index) => send(`${side}-${index}`, { conversationId })),
      );
      const other = rig.restart();
      const [, , , ...answers] = await Promise.all([
        write(rig, 'both', { userId: USER, phone: PHONE }, text('both')),
        rig.app.worker.drain(),
        other.worker.drain(),
        ...sends.map((command) => rig.submit('contributor', command)),
      ]);
      assert.deepEqual(
        answers.map(({ status }) => status),
        sends.map(() => 200),
      );
      await rig.app.worker.drain();
      const kept = await conversationOf(rig, 'both');
      const messages = await rig.messages(kept);
      const expected = [...sends.map(({ messageId }) => messageId), 'in-user', 'in-phone', 'both'].sort();
      const found = messages.map(({ id, wamid, direction }) => (direction === 'inbound' ? (wamid ?? '') : id)).sort();
      assert.deepEqual(found, expected);
      const places = messages.map(({ place }) => `${place?.at}/${place?.seq}`);
      assert.equal(new Set(places).size, messages.length);
      for (const gone of before.filter((id) => id !== kept)) assert.deepEqual(await rig.messages(gone), []);
      const files = messages.flatMap(({ content }) => ('mediaId' in content ? [content.file?.state] : []));
      assert.deepEqual(files, ['stored', 'stored']);
      assert.deepEqual([...rig.whatsapp.addressCalls].sort(), ['71', '72']);
      const sent = sends.map(({ content }) => (content.kind === 'text' ? content.text : '')).sort();
      assert.deepEqual([...rig.whatsapp.texts].sort(), sent);
      assert.equal((await rig.repository.backlog()).jobs, 0);
    });
  }
});
