import type { KeptFile } from '../backend/kept-file.ts';
import type { Message, TemplateContent } from '../domain/index.ts';
import { expectEqual } from './contract-check.ts';
import { atOnce, message, repositoryCheck, type Setting } from './repository-contract-setting.ts';
import { SAMPLE_TIME, sampleFile } from './sample-records.ts';

const file = (id: string) => ({ id, state: 'stored', bytes: 3 }) as const;

function picture(id: string, seconds: number, fileId: string, over: Partial<Message> = {}): Message {
  const content = { kind: 'image', mediaId: '', mime: 'image/png', file: file(fileId) } as const;
  return message(id, seconds, { content, ...over });
}

function used({ repository }: Setting, ...ids: readonly string[]): Promise<readonly boolean[]> {
  return repository.read('w1', async (tx) => {
    const answers: boolean[] = [];
    for (const id of ids) answers.push(await tx.isFileUsed(id));
    return answers;
  });
}

/** Who needs a file. */
export const fileChecks = [
  repositoryCheck('a file is used for as long as one message shows it', async (setting) => {
    const { write } = setting;
    await write(async (tx) => {
      await tx.put('message', picture('m1', 1, 'f1'));
      await tx.put('message', picture('m2', 2, 'f1'));
      expectEqual(await tx.isFileUsed('f1'), true, 'before the transaction ends');
    });
    await write((tx) => tx.put('message', picture('m1', 1, 'f1', { revokedAt: SAMPLE_TIME })));
    expectEqual(await used(setting, 'f1', 'f2'), [true, false], 'one was taken back');
    await write((tx) => tx.put('message', picture('m2', 2, 'f1', { discardedAt: SAMPLE_TIME })));
    expectEqual(await used(setting, 'f1'), [false], 'the other was discarded');
    await write((tx) => tx.put('message', picture('m3', 3, 'f1')));
    await write((tx) => tx.put('message', picture('m3', 3, 'f2')));
    expectEqual(await used(setting, 'f1', 'f2'), [false, true], 'another one instead');
    await write((tx) => tx.remove('message', 'm3'));
    expectEqual(await used(setting, 'f2'), [false], 'removed');
  }),
  repositoryCheck('a file at the head of a template, or of one of its cards, is used', async (setting) => {
    const picture = (fileId: string) => ({ kind: 'image', fileId, mime: 'image/png' }) as const;
    const content: TemplateContent = {
      ...{ kind: 'template', templateId: 't1', name: 'offer', language: 'en', category: 'marketing' },
      ...{ body: 'Two of them', buttons: [] },
      values: {
        header: picture('f1'),
        body: {},
        buttons: {},
        cards: [{ header: picture('f2'), body: {}, buttons: {} }],
      },
    };
    await setting.write((tx) => tx.put('message', message('m1', 1, { content })));
    expectEqual(await used(setting, 'f1', 'f2', 'f3'), [true, true, false], 'files');
  }),
  repositoryCheck('a plan uses its file until it went or was taken away, its message after it', async (setting) => {
    const plan = {
      ...{ id: 'p1', conversationId: 'v1', channelId: 'c1', authorId: 'a1', quotedMessageId: null },
      ...{ sendAt: SAMPLE_TIME, state: 'waiting' as const, refusal: null },
      content: { kind: 'image' as const, fileId: 'f1', mime: 'image/png', bytes: 3 },
    };
    await setting.write((tx) => tx.put('scheduled-message', plan));
    expectEqual(await used(setting, 'f1'), [true], 'planned');
    await setting.write(async (tx) => {
      await tx.put('message', picture('p1', 1, 'f1'));
      await tx.remove('scheduled-message', 'p1');
    });
    expectEqual(await used(setting, 'f1'), [true], 'sent');
    await setting.write((tx) => tx.remove('message', 'p1'));
    expectEqual(await used(setting, 'f1'), [false], 'gone');
  }),
  repositoryCheck('a file used in one workspace is none of another', async (setting) => {
    await setting.repository.createWorkspace({ id: 'w9', name: 'Nine' });
    await setting.write((tx) => tx.put('message', picture('m1', 1, 'f1')));
    expectEqual(await setting.repository.read('w9', (tx) => tx.isFileUsed('f1')), false, 'elsewhere');
  }),
  repositoryCheck('an upload counts as unsent until something takes it, for its agent alone', async (setting) => {
    const upload = (id: string, over: Partial<KeptFile> = {}) =>
      sampleFile({ id, channelIds: [], uploaderId: 'a1', ...over });
    await setting.write(async (tx) => {
      await tx.putFile(upload('f1'));
      await tx.putFile(upload('f2', { state: 'pending' }));
      await tx.putFile(upload('sent'));
      await tx.putFile(upload('held', { heldBy: [{ replyId: 'r1', owner: { kind: 'workspace' } }] }));
      await tx.putFile(upload('expired', { state: 'expired' }));
      await tx.putFile(upload('hers', { uploaderId: 'a2' }));
      await tx.putFile(upload('removed'));
      await tx.putFile(sampleFile({ id: 'came' }));
    });
    await setting.write(async (tx) => {
      await tx.putFile(upload('sent', { channelIds: ['c1'] }));
      await tx.removeFile('removed');
    });
    const ids = await setting.repository.read('w1', async (tx) => [
      (await tx.unsentUploads('a1')).map(({ id }) => id).sort(),
      (await tx.unsentUploads('a2')).map(({ id }) => id),
      (await tx.unsentUploads('a3')).map(({ id }) => id),
    ]);
    expectEqual(ids, [['f1', 'f2'], ['hers'], []], 'of each agent');
  }),
  repositoryCheck(
    'of transactions that look at unsent uploads, each sees what the one before kept',
    async (setting) => {
      const seen = await atOnce(8, async (index) => {
        const { value } = await setting.write(async (tx) => {
          const before = (await tx.unsentUploads('a1')).length;
          await tx.putFile(sampleFile({ id: `f${index}`, channelIds: [], uploaderId: 'a1' }));
          return before;
        });
        return value;
      });
      expectEqual([...seen].sort(), [0, 1, 2, 3, 4, 5, 6, 7], 'uploads before each');
    },
  ),
];
