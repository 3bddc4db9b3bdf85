import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import { InboxError } from '../../src/domain/index.ts';
import { conversation } from './rig/build.ts';
import { look } from './rig/outbox-rig.ts';
import { createRig, settle } from './rig/rig.ts';

interface Upload {
  readonly words: string;
  readonly signal: AbortSignal | undefined;
  readonly progress: (sent: number, total: number) => void;
  readonly end: (error?: InboxError) => void;
}

/** A store whose uploads end when the test says so. */
async function open() {
  const rig = createRig();
  for (const id of ['c1', 'c2']) rig.backend.seed('conversation', conversation(id));
  const uploads: Upload[] = [];
  const upload: InboxAdapter['upload'] = async (file, { signal, onProgress }) => {
    const words = await file.text();
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new InboxError('aborted', 'taken away')));
      uploads.push({
        words,
        signal,
        progress: (sent, total) => onProgress?.(sent, total),
        end: (error) => (error === undefined ? resolve({ uploadId: `file-${words}` }) : reject(error)),
      });
    });
  };
  const store = rig.open({ adapter: { ...rig.backend.adapter(), upload }, undoMs: 1_000 });
  look(store);
  await rig.clock.advance(1_000);
  const of = (words: string) => uploads.findLast((one) => one.words === words) ?? assert.fail(`no upload of ${words}`);
  return { rig, store, uploads, of };
}

const picture = (words: string) => ({ file: new Blob([words], { type: 'image/png' }), name: `${words}.png` });
const sent = (rig: Awaited<ReturnType<typeof open>>['rig']) =>
  rig.backend.submitted.map((command) =>
    command.type === 'message.send' && 'fileId' in command.content
      ? [command.content.fileId, command.content.caption ?? null]
      : command.type,
  );

describe('the files of a draft', () => {
  it('upload as soon as they are added, two at a time, and say how far they are', async () => {
    const { store, uploads, of } = await open();
    const states = () => store.attachments('c1').current.map(({ state, progress }) => [state, progress]);
    store.attach('c1', ['a', 'b', 'c'].map(picture));
    await settle();
    assert.deepEqual(states(), [
      ['uploading', 0],
      ['uploading', 0],
      ['waiting', 0],
    ]);
    of('a').progress(1, 4);
    assert.deepEqual(states()[0], ['uploading', 0.25]);
    of('a').end();
    await settle();
    assert.deepEqual(states(), [
      ['ready', 1],
      ['uploading', 0],
      ['uploading', 0],
    ]);
    assert.equal(uploads.length, 3);
    assert.deepEqual(store.attachments('c2').current, []);
    await store.close();
  });

  it('go in order, one message each, when the last has arrived; the text is the caption of the first', async () => {
    const { rig, store, of } = await open();
    store.setDraft('c1', { text: 'look', mode: 'reply', quotedMessageId: null });
    const [, second = ''] = store.attach('c1', ['a', 'b'].map(picture));
    store.setCaption(second, 'own');
    await settle();
    const sending = store.sendFiles('c1', 'look');
    of('b').end();
    await rig.clock.advance(5_000);
    assert.deepEqual(sent(rig), []);
    of('a').end();
    assert.equal((await sending).length, 2);
    assert.deepEqual(store.attachments('c1').current, []);
    assert.equal(store.draft('c1').current.text, '');
    await rig.clock.advance(2_000);
    assert.deepEqual(sent(rig), [
      ['file-a', 'look'],
      ['file-b', 'own'],
    ]);
    await store.close();
  });

  it('hold up no other conversation and no text while they upload', async () => {
    const { rig, store } = await open();
    store.attach('c1', [picture('a')]);
    const sending = store.sendFiles('c1', '');
    await store.sendText('c1', 'meanwhile');
    await settle();
    assert.deepEqual(sent(rig), ['message.send']);
    await store.close();
    assert.deepEqual(await sending, []);
  });

  it('leave alone what is typed while they upload', async () => {
    const { rig, store, of } = await open();
    store.setDraft('c1', { text: 'look', mode: 'reply', quotedMessageId: null });
    store.attach('c1', [picture('a')]);
    await settle();
    const sending = store.sendFiles('c1', 'look');
    store.setDraft('c1', { text: 'next', mode: 'reply', quotedMessageId: null });
    of('a').end();
    await sending;
    assert.equal(store.draft('c1').current.text, 'next');
    await rig.clock.advance(2_000);
    assert.deepEqual(sent(rig), [['file-a', 'look']]);
    await store.close();
  });

  it('stay, and send nothing, while one of them failed; a further try lets them go', async () => {
    const { rig, store, of } = await open();
    const [id = ''] = store.attach('c1', ['a', 'b'].map(picture));
    await settle();
    of('a').end(new InboxError('offline', 'no way'));
    of('b').end();
    assert.deepEqual(await store.sendFiles('c1', ''), []);
    assert.deepEqual(
      store.attachments('c1').current.map(({ state, code }) => [state, code]),
      [
        ['failed', 'offline'],
        ['ready', null],
      ],
    );
    store.retryUpload(id);
    await settle();
    of('a').end();
    assert.equal((await store.sendFiles('c1', '')).length, 2);
    await rig.clock.advance(2_000);
    assert.deepEqual(sent(rig), [
      ['file-a', null],
      ['file-b', null],
    ]);
    await store.close();
  });

  it('say that the file is gone when its disk has it no more', async () => {
    const { store, of } = await open();
    const file = new Blob(['a'], { type: 'image/png' });
    store.attach('c1', [{ file, name: 'a.png' }]);
    await settle();
    file.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    of('a').end(new InboxError('offline', 'no way'));
    await settle();
    const [one] = store.attachments('c1').current;
    assert.deepEqual([one?.state, one?.code], ['failed', 'file-missing']);
    await store.close();
  });

  it('can be taken away in mid-upload, which ends the upload and frees its place', async () => {
    const { store, uploads, of } = await open();
    const [id = ''] = store.attach('c1', ['a', 'b', 'c'].map(picture));
    await settle();
    store.detach(id);
    await settle();
    assert.equal(of('a').signal?.aborted, true);
    assert.deepEqual(
      store.attachments('c1').current.map(({ name, state }) => [name, state]),
      [
        ['b.png', 'uploading'],
        ['c.png', 'uploading'],
      ],
    );
    assert.equal(uploads.length, 3);
    await store.close();
  });

  it('are not uploaded when WhatsApp would not take them', async () => {
    const { store, uploads } = await open();
    const large = { file: new Blob([new Uint8Array(5 * 1024 * 1024 + 1)], { type: 'image/png' }), name: 'l.png' };
    store.attach('c1', [large, { file: new Blob([], { type: 'image/png' }), name: 'e.png' }]);
    await settle();
    assert.deepEqual(
      store.attachments('c1').current.map(({ state, code }) => [state, code]),
      [
        ['too-large', 'file-too-large'],
        ['blocked', 'file-kind'],
      ],
    );
    assert.deepEqual(uploads, []);
    assert.deepEqual(await store.sendFiles('c1', ''), []);
    await store.close();
  });

  it('go as documents when a person wants that, from the start or because they are too large otherwise', async () => {
    const { rig, store, of } = await open();
    const large = { file: new Blob([new Uint8Array(5 * 1024 * 1024 + 1)], { type: 'image/png' }), name: 'l.png' };
    store.attach('c1', [{ ...picture('a'), as: 'document' }]);
    const [id = ''] = store.attach('c1', [large]);
    store.sendAsDocument(id);
    await settle();
    assert.deepEqual(
      store.attachments('c1').current.map(({ kind, state, code }) => [kind, state, code]),
      [
        ['document', 'uploading', null],
        ['document', 'uploading', null],
      ],
    );
    of('a').end();
    store.detach(id);
    await store.sendFiles('c1', '');
    await rig.clock.advance(2_000);
    const [command] = rig.backend.submitted;
    assert.equal(command?.type === 'message.send' && command.content.kind, 'document');
    await store.close();
  });

  it('change places within their draft, and stay where there is no other', async () => {
    const { store } = await open();
    const [first = '', second = ''] = store.attach('c1', ['a', 'b'].map(picture));
    store.attach('c2', [picture('x')]);
    const [third = ''] = store.attach('c1', [picture('c')]);
    const names = () => store.attachments('c1').current.map(({ name }) => name.slice(0, 1));
    store.moveFile(second, 1);
    await settle();
    assert.deepEqual(names(), ['a', 'c', 'b']);
    store.moveFile(third, -1);
    store.moveFile(third, -1);
    store.moveFile(second, 1);
    await settle();
    assert.deepEqual(names(), ['c', 'a', 'b']);
    store.moveFile(first, -1);
    await settle();
    assert.deepEqual(names(), ['a', 'c', 'b']);
    await store.close();
  });

  it('come back with their words when they are taken back', async () => {
    const { rig, store, of } = await open();
    store.attach('c1', [picture('a')]);
    await settle();
    of('a').end();
    const [messageId = ''] = await store.sendFiles('c1', 'look');
    assert.equal((await store.undo('c1', messageId))?.kind, 'image');
    const [back] = store.attachments('c1').current;
    assert.deepEqual([back?.name, back?.state, back?.caption], ['a.png', 'ready', 'look']);
    await rig.clock.advance(5_000);
    assert.deepEqual(sent(rig), []);
    await store.close();
  });

  it('stand apart from a file that is uploaded for itself', async () => {
    const { store, of } = await open();
    const uploads = ['a', 'b'].map((words) => store.upload(picture(words).file));
    await settle();
    of('a').end();
    of('b').end(new InboxError('offline', 'no way'));
    assert.deepEqual(await uploads[0], { fileId: 'file-a' });
    await assert.rejects(uploads[1] ?? assert.fail(), { code: 'offline' });
    assert.deepEqual(store.attachments('c1').current, []);
    await store.close();
  });

  it('are not uploaded when the store closes in the step that adds them', async () => {
    const { rig, store, uploads } = await open();
    store.attach('c1', [picture('a')]);
    await store.close();
    await settle();
    assert.ok(uploads.every(({ signal }) => signal?.aborted));
    assert.deepEqual(rig.errors, []);
  });

  it('end their uploads when the store closes', async () => {
    const { rig, store, of } = await open();
    store.attach('c1', [picture('a')]);
    await settle();
    await store.close();
    assert.equal(of('a').signal?.aborted, true);
    assert.deepEqual(rig.errors, []);
  });
});
