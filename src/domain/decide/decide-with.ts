import type { Actor } from '../agent.ts';
import type { Command } from '../command.ts';
import type { RichRules } from '../judge/rich-rules.ts';
import { mayRole } from '../role.ts';
import type { JudgeTime, World } from '../world.ts';
import { addNote } from './add-note.ts';
import { assign } from './assign.ts';
import type { Case } from './case.ts';
import { type Decision, refuse, require, settle, undetermined } from './decision.ts';
import { discard } from './discard.ts';
import { dismissReply } from './dismiss-reply.ts';
import { markRead } from './mark-read.ts';
import { react } from './react.ts';
import { refetch } from './refetch.ts';
import { retry } from './retry.ts';
import { send } from './send.ts';
import { setStatus } from './set-status.ts';
import { addTag, removeTag } from './tags.ts';

type Rules = { readonly [T in Command['type']]: (given: Case<T>) => Decision };

const RULES: Rules = {
  'message.send': send,
  'message.react': react,
  'file.refetch': refetch,
  'message.schedule': elsewhere,
  'message.unschedule': elsewhere,
  'message.send-planned': elsewhere,
  'message.retry': retry,
  'message.discard': discard,
  'conversation.read': markRead,
  'conversation.status': setStatus,
  'conversation.assign': assign,
  'conversation.dismiss-reply': dismissReply,
  'note.add': addNote,
  'mention.dismiss': elsewhere,
  'tag.add': addTag,
  'tag.remove': removeTag,
};

/** Plans and notices are judged by `decideSchedule` and `decideMention`, where they are kept. Here nothing is known of them: such a command just goes. */
function elsewhere(): Decision {
  return undetermined();
}

/** The one judge, with the rules it is given: see `decide`. */
export function decideWith(
  rich: RichRules | null,
  command: Command,
  world: World,
  actor: Actor,
  time: JudgeTime,
): Decision {
  return settle(() => {
    const conversation = require(world, 'conversation', command.conversationId);
    // Somebody who may not see a conversation learns nothing about it, not even that it exists.
    if (!mayRole(actor.roles[conversation.channelId], 'see')) refuse('not-found');
    const rule = RULES[command.type] as (given: Case<Command['type']>) => Decision;
    return rule({ command, conversation, world, actor, time, rich });
  });
}
