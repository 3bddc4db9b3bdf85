import type { Actor } from '../agent.ts';
import type { Command } from '../command.ts';
import { RICH_RULES } from '../judge/rich-rules.ts';
import type { JudgeTime, World } from '../world.ts';
import { decideWith } from './decide-with.ts';
import type { Decision } from './decision.ts';

/**
 * The one judge: what a command does to the records it touches, or why it may not, or what must be loaded to tell. Pure; the backend asks
 * it inside its transaction and stores the answer, the composer's lock quotes its refusals.
 */
export function decide(command: Command, world: World, actor: Actor, time: JudgeTime): Decision {
  return decideWith(RICH_RULES, command, world, actor, time);
}
