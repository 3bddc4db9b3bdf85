import type { Environment } from '../../src/gateway/config.ts';
import { runOperatorCommand } from '../../src/gateway/operator/run-operator-command.ts';
import { GOOD_ENVIRONMENT } from './good-environment.ts';

/** What a command printed, and how it ended. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command in this process with a good environment. */
export async function operate(environment: Environment, ...args: readonly string[]): Promise<Answer> {
  const out: string[] = [];
  const error: string[] = [];
  const printer = { out: (line: string) => out.push(line), error: (line: string) => error.push(line) };
  const code = await runOperatorCommand(args, { ...GOOD_ENVIRONMENT, ...environment }, printer);
  return { code, out: out.join('\n'), error: error.join('\n') };
}
