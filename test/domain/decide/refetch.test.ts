import { describe, it } from 'node:test';
import type { FileState, MediaContent, Message, RefetchFileCommand, RefusalCode } from '../../../src/domain/index.ts';
import { conversationOf, fullWorld, messageOf, worldOf } from '../samples.ts';
import { assertMissing, assertNothing, assertRefused, assertWrites, judge, type Scene } from './judge.ts';

const fetchAgain: RefetchFileCommand = { type: 'file.refetch', id: 'c1', conversationId: 'cv', messageId: 'in' };

function withFile(state: FileState): Message & { readonly content: MediaContent } {
  const file = { id: 'f1', state, bytes: 12 };
  return { ...messageOf({ id: 'in' }), content: { kind: 'image', mediaId: '77', mime: 'image/png', file } };
}

const worldWith = (message: Message) => fullWorld({ messages: [message] });

describe('asking for a file once more', () => {
  const outcomes: Readonly<Record<FileState, 'pending' | 'nothing' | RefusalCode>> = {
    pending: 'nothing',
    stored: 'nothing',
    failed: 'pending',
    expired: 'file-missing',
    'too-large': 'file-missing',
    blocked: 'file-missing',
  };
  for (const [state, outcome] of Object.entries(outcomes)) {
    const message = withFile(state as FileState);
    const { content } = message;
    it(`that is ${state}: ${outcome}`, () => {
      const decision = judge(fetchAgain, { world: worldWith(message) });
      if (outcome === 'nothing') assertNothing(decision);
      else if (outcome !== 'pending') assertRefused(decision, outcome);
      else {
        const waiting = { ...content, file: { ...content.file, state: 'pending' } };
        assertWrites(decision, { kind: 'message', record: { ...message, content: waiting } });
      }
    });
  }

  const { file: _, ...bare } = withFile('failed').content;
  const refusals: readonly [string, RefusalCode, Scene][] = [
    ['of a message that is not there', 'not-found', { world: fullWorld() }],
    ['of another conversation', 'not-found', { world: worldWith({ ...withFile('failed'), conversationId: 'other' }) }],
    ['of a message without one', 'file-missing', { world: worldWith(messageOf({ id: 'in' })) }],
    ['where no files are kept', 'file-missing', { world: worldWith({ ...withFile('failed'), content: bare }) }],
    ['as a viewer', 'role-cannot-reply', { world: worldWith(withFile('failed')), role: 'viewer' }],
    ['without access', 'not-found', { world: worldWith(withFile('failed')), role: null }],
  ];
  for (const [title, code, scene] of refusals)
    it(`${title} is refused: ${code}`, () => assertRefused(judge(fetchAgain, scene), code));

  it('is undetermined where the message is not loaded', () => {
    assertMissing(judge(fetchAgain, { world: worldOf({ conversation: conversationOf() }) }), {
      kind: 'message',
      id: 'in',
    });
  });
});
