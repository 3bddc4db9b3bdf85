import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { forwardedContent, type MessageContent, OUTGOING_KINDS } from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';

const picture = { kind: 'image', mediaId: 'meta', mime: 'image/png', caption: 'Look' } as const;

describe('forwardedContent', () => {
  it('sends a kept file by its id, with what is known of it', () => {
    const file = { id: 'f1', state: 'stored', bytes: 7, width: 3, height: 2 } as const;
    assert.deepEqual(forwardedContent({ ...picture, file }), {
      kind: 'image',
      mime: 'image/png',
      fileId: 'f1',
      bytes: 7,
      width: 3,
      height: 2,
      caption: 'Look',
    });
    const voice = { kind: 'audio', mediaId: '', mime: 'audio/ogg', voice: true, fileName: 'a.ogg' } as const;
    assert.deepEqual(forwardedContent({ ...voice, file: { id: 'f2', state: 'stored', bytes: null } }), {
      kind: 'audio',
      mime: 'audio/ogg',
      fileId: 'f2',
      bytes: 0,
      voice: true,
      fileName: 'a.ogg',
    });
  });

  for (const state of ['pending', 'failed', 'expired', 'too-large', 'blocked'] as const) {
    it(`sends no file that is ${state}`, () => {
      assert.equal(forwardedContent({ ...picture, file: { id: 'f', state, bytes: 1 } }), null);
    });
  }

  it('sends no file the workspace has not got', () => assert.equal(forwardedContent(picture), null));

  it('gives only kinds that can be sent, and never a template', () => {
    fc.assert(
      fc.property(arbitrary.content, (content: MessageContent) => {
        const forwarded = forwardedContent(content);
        if (forwarded === null) return;
        assert.ok(OUTGOING_KINDS.includes(forwarded.kind));
        assert.notEqual(forwarded.kind, 'template');
      }),
    );
  });
});
