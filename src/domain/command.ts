import type { CannedOwner } from './canned-reply.ts';
import type { ConversationStatus } from './conversation.ts';
import type { Mention } from './mention.ts';
import type { OutgoingContent, OutgoingMedia } from './outgoing.ts';
import type { Place } from './place.ts';

interface CommandBase {
  /** UUIDv7 made by the client. An id acts once: repeating it returns the stored answer, reusing it for another body is refused. */
  readonly id: string;
  readonly conversationId: string;
}

/** Sends something to the customer. The client names the message and its first attempt. */
export interface SendCommand extends CommandBase {
  readonly type: 'message.send';
  readonly messageId: string;
  readonly attemptId: string;
  readonly content: OutgoingContent;
  readonly quotedMessageId?: string;
}

/** Reacts to a message, or takes the reaction back with `null`. */
export interface ReactCommand extends CommandBase {
  readonly type: 'message.react';
  readonly messageId: string;
  readonly attemptId: string;
  readonly emoji: string | null;
}

/** Asks the backend to fetch a file once more that it could not get. */
export interface RefetchFileCommand extends CommandBase {
  readonly type: 'file.refetch';
  readonly messageId: string;
}

/** Plans a message for later, or changes one that waits: same id, new content or time. */
export interface ScheduleCommand extends CommandBase {
  readonly type: 'message.schedule';
  readonly scheduledId: string;
  readonly content: OutgoingContent;
  readonly quotedMessageId?: string;
  /** Server ms, in the future. */
  readonly sendAt: number;
}

export interface UnscheduleCommand extends CommandBase {
  readonly type: 'message.unschedule';
  readonly scheduledId: string;
}

/** Sends a planned message at once, as the agent who asks. The message has the plan's id, so a plan goes once, however many ask. */
export interface SendPlannedCommand extends CommandBase {
  readonly type: 'message.send-planned';
  readonly scheduledId: string;
}

/** Moves the shared read mark up to a place; never back. */
export interface MarkReadCommand extends CommandBase {
  readonly type: 'conversation.read';
  readonly upTo: Place;
  /** The customer sees blue ticks up to here, on channels whose `readReceipts` are `manual`. Elsewhere it changes nothing. */
  readonly tell?: true;
}

export interface SetStatusCommand extends CommandBase {
  readonly type: 'conversation.status';
  readonly status: ConversationStatus;
}

/** Gives a conversation to an agent, or to nobody with `null`. */
export interface AssignCommand extends CommandBase {
  readonly type: 'conversation.assign';
  readonly assigneeId: string | null;
}

/** "No reply needed" (CDK-37): puts the beacon out. */
export interface DismissReplyCommand extends CommandBase {
  readonly type: 'conversation.dismiss-reply';
}

/** Writes a note for colleagues. */
export interface AddNoteCommand extends CommandBase {
  readonly type: 'note.add';
  readonly messageId: string;
  readonly text: string;
  /** Colleagues named in it, in order; see `mentionsIn`. */
  readonly mentions?: readonly Mention[];
}

export interface AddTagCommand extends CommandBase {
  readonly type: 'tag.add';
  readonly tag: string;
}

export interface RemoveTagCommand extends CommandBase {
  readonly type: 'tag.remove';
  readonly tag: string;
}

/** What a colleague said by a mention was seen: its notice goes, in every tab. */
export interface DismissMentionCommand extends CommandBase {
  readonly type: 'mention.dismiss';
  readonly mentionId: string;
}

/** A person's decision to try again after `failed` or `unknown`: a new attempt, never a second call for the old one. */
export interface RetryCommand extends CommandBase {
  readonly type: 'message.retry';
  readonly messageId: string;
  readonly attemptId: string;
}

/** Takes back a message that did not leave. */
export interface DiscardCommand extends CommandBase {
  readonly type: 'message.discard';
  readonly messageId: string;
}

/** Keeps a canned reply, or changes one: same id, new words, name or owner. */
export interface SaveCannedCommand {
  readonly id: string;
  readonly type: 'canned.save';
  /** Named by the client. */
  readonly replyId: string;
  readonly name: string;
  readonly text: string;
  readonly files: readonly OutgoingMedia[];
  readonly owner: CannedOwner;
}

export interface RemoveCannedCommand {
  readonly id: string;
  readonly type: 'canned.remove';
  readonly replyId: string;
}

/**
 * Writes to somebody first: the conversation of a number on a channel, made when there is none. Whoever is known by the number already, and
 * what was said with them, stays: then the answer holds that conversation, under another id than the one the client named.
 */
export interface StartCommand {
  readonly id: string;
  readonly type: 'conversation.start';
  readonly channelId: string;
  /** Named by the client, as is {@link contactId}: each counts if what it names has to be made. */
  readonly conversationId: string;
  readonly contactId: string;
  /** `+` and digits with the country's code, see `judgePhone`. */
  readonly to: string;
  /** What agents call the customer, unless they have a name already. */
  readonly name?: string;
}

/** Says of oneself whether one is at work: an agent's own status. */
export interface SetAwayCommand {
  readonly id: string;
  readonly type: 'agent.away';
  readonly away: boolean;
}

/** Every write to a conversation that is there. */
export type Command =
  | SendCommand
  | ReactCommand
  | RefetchFileCommand
  | ScheduleCommand
  | UnscheduleCommand
  | SendPlannedCommand
  | MarkReadCommand
  | SetStatusCommand
  | AssignCommand
  | DismissReplyCommand
  | AddNoteCommand
  | DismissMentionCommand
  | AddTagCommand
  | RemoveTagCommand
  | RetryCommand
  | DiscardCommand;

/** Writes that belong to no conversation. */
export type WorkspaceCommand = SaveCannedCommand | RemoveCannedCommand;

/** Every write there is. */
export type AnyCommand = Command | WorkspaceCommand | StartCommand | SetAwayCommand;

export type CommandType = AnyCommand['type'];
export type CommandOf<T extends CommandType> = Extract<AnyCommand, { type: T }>;

/** Longest text WhatsApp takes, in UTF-16 units: never more than Meta's 4096 characters, however it counts them (fact sheet §11.1). */
export const TEXT_MAX = 4096;
export const NOTE_MAX = 10_000;
export const TAG_MAX = 64;
/** Most tags on one conversation. */
export const TAGS_MAX = 50;
