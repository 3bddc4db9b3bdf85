import type { Actor } from '../agent.ts';
import type { Command } from '../command.ts';
import type { JudgeTime, World } from '../world.ts';
import { decideWith } from './decide-with.ts';
import type { Decision } from './decision.ts';

/** As `decide`, for a page that shows a pending command: templates and built content are `undetermined`, the rest is the same. */
export function decideHere(command: Command, world: World, actor: Actor, time: JudgeTime): Decision {
  return decideWith(null, command, world, actor, time);
}
