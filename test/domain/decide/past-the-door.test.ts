import { describe, it } from 'node:test';
import { addNote } from '../../../src/domain/decide/add-note.ts';
import { type Decision, settle } from '../../../src/domain/decide/decision.ts';
import { dismissReply } from '../../../src/domain/decide/dismiss-reply.ts';
import { addTag, removeTag } from '../../../src/domain/decide/tags.ts';
import { actorOf, conversationOf, fullWorld, NOW } from '../samples.ts';
import { assertRefused } from './judge.ts';

/** `decide` turns strangers away first; should that door ever open, each rule still knows who may. */
describe('a rule asked past the door refuses somebody without a role', () => {
  const base = { id: 'c1', conversationId: 'cv' };
  const given = {
    conversation: conversationOf(),
    world: fullWorld(),
    actor: actorOf(null),
    time: { now: NOW, slack: 0 },
    rich: null,
  };
  const refuses = (title: string, rule: () => Decision) => it(title, () => assertRefused(settle(rule), 'no-access'));

  refuses('adding a note', () =>
    addNote({ ...given, command: { ...base, type: 'note.add', messageId: 'n', text: 'x' } }),
  );
  refuses('dismissing a reply', () =>
    dismissReply({ ...given, command: { ...base, type: 'conversation.dismiss-reply' } }),
  );
  refuses('adding a tag', () => addTag({ ...given, command: { ...base, type: 'tag.add', tag: 'x' } }));
  refuses('removing a tag', () => removeTag({ ...given, command: { ...base, type: 'tag.remove', tag: 'x' } }));
});
