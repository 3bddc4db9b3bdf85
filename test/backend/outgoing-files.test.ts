import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptFile } from '../../src/backend/index.ts';
import type { OutgoingContent } from '../../src/domain/index.ts';
import { sampleFile } from '../../src/testing/sample-records.ts';
import { templateOf } from '../domain/template/template-samples.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

const TEMPLATE = 'tpl-cards';

/** Every place where content names a file. */
const PLACES: Readonly<Record<string, (fileId: string) => OutgoingContent>> = {
  'a picture': (fileId) => ({ kind: 'image', fileId, mime: 'image/png', bytes: 3 }),
  'a document': (fileId) => ({ kind: 'document', fileId, mime: 'image/png', bytes: 3, fileName: 'a.png' }),
  'the head of buttons': (fileId) => ({
    kind: 'buttons',
    header: { kind: 'image', fileId, mime: 'image/png' },
    body: 'Which one?',
    buttons: [{ id: 'a', title: 'This' }],
  }),
  'the head of a link': (fileId) => ({
    kind: 'link',
    header: { kind: 'image', fileId, mime: 'image/png' },
    body: 'Look',
    button: { title: 'Open', url: 'https://shop.test' },
  }),
  'the head of a template': (fileId) => ({
    kind: 'template',
    templateId: TEMPLATE,
    values: { ...cards('f-own', 'f-own'), header: { kind: 'image', fileId, mime: 'image/png' } },
  }),
  'a card of a template': (fileId) => ({
    kind: 'template',
    templateId: TEMPLATE,
    values: { ...cards('f-own', fileId), header: { kind: 'image', fileId: 'f-own', mime: 'image/png' } },
  }),
};

function cards(...fileIds: readonly string[]) {
  const values = { body: {}, buttons: {} };
  return {
    ...values,
    cards: fileIds.map((fileId) => ({ ...values, header: { kind: 'image' as const, fileId, mime: 'image/png' } })),
  };
}

/** Files of every standing, and a template with a head and two cards. */
async function rigWithFiles(): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    const files: Readonly<Record<string, Partial<KeptFile>>> = {
      'f-own': { channelIds: [], uploaderId: 'contributor' },
      'f-channel': { channelIds: ['c1'] },
      'f-of-two': { channelIds: ['c2', 'c1'] },
      'f-colleague': { channelIds: [], uploaderId: 'both' },
      'f-elsewhere': { channelIds: ['c2'] },
      'f-own-elsewhere': { channelIds: ['c2'], uploaderId: 'contributor' },
      'f-blocked': { state: 'blocked' },
      'f-pending': { state: 'pending', bytes: null },
      'f-huge': { bytes: 5 * 1024 * 1024 + 1 },
      'f-text': { mime: 'text/plain' },
    };
    for (const [id, over] of Object.entries(files)) {
      await tx.putFile(sampleFile({ ...over, id }));
      await rig.ports.mediaStore.put(id, new Blob(['abc']).stream(), 3);
    }
    const header = { format: 'image' } as const;
    const card = { header, body: 'Card', buttons: [] };
    await tx.put(
      'template',
      templateOf({ id: TEMPLATE, accountId: 'account', header, body: 'Both', cards: [card, card] }),
    );
  });
  return rig;
}

async function codeOf(response: Response): Promise<string> {
  return response.ok ? 'ok' : ((await response.json()) as { readonly code: string }).code;
}

function outcome(rig: Rig, content: OutgoingContent, who = 'contributor'): Promise<string> {
  return rig.submit(who, send('a', { content })).then(codeOf);
}

function channelsOf(rig: Rig, fileId: string): Promise<readonly string[] | undefined> {
  return rig.repository.read('w1', async (tx) => (await tx.file(fileId))?.channelIds);
}

describe('a file that a command names', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['f-own', 'ok'],
    ['f-channel', 'ok'],
    ['f-of-two', 'ok'],
    ['f-none', 'file-missing'],
    ['f-colleague', 'file-missing'],
    ['f-elsewhere', 'file-missing'],
    ['f-own-elsewhere', 'ok'],
    ['f-blocked', 'file-missing'],
    ['f-pending', 'file-missing'],
  ];
  for (const [where, content] of Object.entries(PLACES)) {
    it(`goes as ${where} only when its sender may see it`, async () => {
      for (const [fileId, expected] of rows) {
        const rig = await rigWithFiles();
        assert.equal(await outcome(rig, content(fileId)), expected, fileId);
        await rig.app.worker.drain();
        assert.equal(rig.whatsapp.calls.length, expected === 'ok' ? 1 : 0, fileId);
        if (expected !== 'ok') assert.deepEqual(rig.whatsapp.uploads, [], fileId);
      }
    });
  }

  it('is not told of to who may not answer', async () => {
    for (const fileId of ['f-channel', 'f-elsewhere', 'f-none']) {
      const rig = await rigWithFiles();
      assert.equal(
        await outcome(rig, { kind: 'image', fileId, mime: 'image/png', bytes: 3 }, 'viewer'),
        'role-cannot-reply',
      );
    }
  });

  it('is seen by all who see the channel it was sent in', async () => {
    const rig = await rigWithFiles();
    const open = async (fileId: string) => (await rig.call('viewer', `/v1/files/${fileId}`)).status;
    assert.equal(await open('f-own'), 404);
    assert.equal(await outcome(rig, { kind: 'image', fileId: 'f-own', mime: 'image/png', bytes: 3 }), 'ok');
    assert.deepEqual([await open('f-own'), await channelsOf(rig, 'f-own')], [200, ['c1']]);
  });

  it('goes on from one channel to another, for who sees both', async () => {
    const rig = await rigWithFiles();
    assert.equal(
      await outcome(rig, { kind: 'image', fileId: 'f-elsewhere', mime: 'image/png', bytes: 3 }, 'both'),
      'ok',
    );
    assert.deepEqual(await channelsOf(rig, 'f-elsewhere'), ['c2', 'c1']);
  });

  it('stays where it was when the command is refused', async () => {
    const rig = await rigWithFiles();
    const content = { kind: 'image', fileId: 'f-own', mime: 'image/png', bytes: 3, caption: 'x'.repeat(1025) } as const;
    assert.equal(await outcome(rig, content), 'caption-too-long');
    assert.deepEqual(await channelsOf(rig, 'f-own'), []);
  });
});

describe('type and size of a file', () => {
  it('are the kept ones, whatever the command says', async () => {
    const rig = await rigWithFiles();
    assert.equal(await outcome(rig, { kind: 'image', fileId: 'f-own', mime: 'image/jpeg', bytes: 99 }), 'ok');
    const { content } = (await rig.get('message', 'msg-a')) ?? {};
    const file = { id: 'f-own', state: 'stored', bytes: 3 };
    assert.deepEqual(content, { kind: 'image', mediaId: '', mime: 'image/png', file });
  });

  it('are judged as they are kept', async () => {
    const rows: readonly (readonly [string, string, string])[] = [
      ['a picture', 'f-text', 'file-kind'],
      ['a picture', 'f-huge', 'file-too-large'],
      ['the head of buttons', 'f-text', 'file-kind'],
      ['the head of buttons', 'f-huge', 'file-too-large'],
      ['a card of a template', 'f-text', 'file-kind'],
      ['a card of a template', 'f-huge', 'file-too-large'],
    ];
    for (const [where, fileId, code] of rows) {
      const rig = await rigWithFiles();
      assert.equal(
        await outcome(rig, PLACES[where]?.(fileId) ?? { kind: 'text', text: '' }),
        code,
        `${where}: ${fileId}`,
      );
    }
  });

  it('may be what the command got wrong', async () => {
    const rig = await rigWithFiles();
    assert.equal(await outcome(rig, { kind: 'image', fileId: 'f-own', mime: 'text/html', bytes: 0 }), 'ok');
  });
});
