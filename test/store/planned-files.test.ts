import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, NOW } from './rig/build.ts';
import { look } from './rig/outbox-rig.ts';
import { createRig, settle } from './rig/rig.ts';

const LATER = NOW + 3_600_000;
const picture = (words: string) => ({ file: new Blob([words], { type: 'image/png' }), name: `${words}.png` });
const file = (words: string) => ({ kind: 'image', fileId: `file-${words}`, mime: 'image/png', bytes: words.length });

/** A store with a draft of two files and words, all uploaded. */
async function open({ fails = false } = {}) {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  const upload = async (given: Blob) => {
    if (fails) throw new Error('no upload');
    return { uploadId: `file-${await given.text()}` };
  };
  const store = rig.open({ adapter: { ...rig.backend.adapter(), upload } });
  look(store);
  await rig.clock.advance(1_000);
  store.setDraft('c1', { text: 'look', mode: 'reply', quotedMessageId: 'm1' });
  const [, second = ''] = store.attach('c1', ['a', 'b'].map(picture));
  store.setCaption(second, 'own');
  await settle();
  return { rig, store };
}

describe('files that are planned', () => {
  it('become one plan each, in order, with their captions, and leave the draft; its words stay', async () => {
    const { rig, store } = await open();
    const ids = await store.sendFiles('c1', 'look', { quotedMessageId: 'm1', sendAt: LATER });
    await settle();
    const plan = { type: 'message.schedule', conversationId: 'c1' };
    assert.deepEqual(
      rig.backend.submitted.map(({ id: _, ...command }) => command),
      [
        {
          ...{ ...plan, scheduledId: ids[0], sendAt: LATER, quotedMessageId: 'm1' },
          content: { ...file('a'), caption: 'look', fileName: 'a.png' },
        },
        {
          ...{ ...plan, scheduledId: ids[1], sendAt: LATER + 1 },
          content: { ...file('b'), caption: 'own', fileName: 'b.png' },
        },
      ],
    );
    assert.deepEqual([store.attachments('c1').current, store.draft('c1').current.text], [[], 'look']);
    await store.close();
  });

  it('stay in the draft while one of them cannot go', async () => {
    const { rig, store } = await open({ fails: true });
    assert.deepEqual(await store.sendFiles('c1', 'look', { sendAt: LATER }), []);
    assert.deepEqual([rig.backend.submitted, store.attachments('c1').current.length], [[], 2]);
    await store.close();
  });
});
