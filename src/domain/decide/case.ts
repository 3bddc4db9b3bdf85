import type { Actor } from '../agent.ts';
import type { Command, CommandOf } from '../command.ts';
import type { Conversation } from '../conversation.ts';
import type { RichRules } from '../judge/rich-rules.ts';
import type { JudgeTime, World } from '../world.ts';

/** What a rule gets to see. */
export interface Case<T extends Command['type']> {
  readonly command: CommandOf<T>;
  readonly conversation: Conversation;
  readonly world: World;
  readonly actor: Actor;
  readonly time: JudgeTime;
  /** Rules for templates and built content; `null` where they are not loaded: what needs them is `undetermined`. */
  readonly rich: RichRules | null;
}
