import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InboxError } from '../../domain/index.ts';
import { ConfigError, type Environment, type GatewayConfig, readConfig } from '../config.ts';
import { createSecrets } from '../create-secrets.ts';
import { DirectoryLockedError } from '../directory-lock.ts';
import { openRepository } from '../open-repository.ts';
import { translated } from '../postgres/database-errors.ts';
import { SIMULATION_FILE } from '../simulation-file.ts';
import { systemClock } from '../system-clock.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { addChannel } from './add-channel.ts';
import { grant } from './grant.ts';
import { list } from './list.ts';
import type { Desk, OperatorCommand } from './operator-command.ts';
import { readArguments, STRAY } from './read-arguments.ts';
import { setup } from './setup.ts';
import { overview, usage } from './usage.ts';

const COMMANDS: Readonly<Record<string, OperatorCommand>> = { setup, 'add-channel': addChannel, grant, list };

/** Where a command's lines go. */
export interface Printer {
  out(line: string): void;
  error(line: string): void;
}

/**
 * Runs one command of the person who keeps the gateway, on the database the gateway would use. Answers the exit code. All faults of
 * arguments and environment are printed at once, and nothing is opened before there are none.
 */
export async function runOperatorCommand(
  [name = '--help', ...args]: readonly string[],
  environment: Environment,
  printer: Printer,
): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') return printed(overview(COMMANDS), printer.out);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return printed(['There is no such command.', '', ...overview(COMMANDS)], printer.error, 1);
  if (args.includes('--help') || args.includes('-h')) return printed(usage(name, command), printer.out);

  const { given, faults: written } = readArguments(args, command.options);
  const checked = command.check(given);
  // How an option was written says more than what its schema makes of that.
  const byOption = new Map([...('faults' in checked ? checked.faults : []), ...written]);
  const faults = [...byOption].map(([option, what]) => (option === STRAY ? what : `--${option} ${what}`));
  const config = configOr(environment, faults);
  if ('faults' in checked || config === null || faults.length > 0) {
    const lines = [`${name} was not done:`, ...faults.map((fault) => `  - ${fault}`)];
    return printed([...lines, `Options: npm run gateway -- ${name} --help`], printer.error, 1);
  }
  try {
    return printed(await onDesk(config, environment, printer, checked.run), printer.out);
  } catch (raw) {
    const error = translated(raw, name);
    if (!(error instanceof InboxError || error instanceof DirectoryLockedError)) throw error;
    return printed([`${name} was not done: ${error.message}`], printer.error, 1);
  }
}

function configOr(environment: Environment, faults: string[]): GatewayConfig | null {
  try {
    const config = readConfig(environment);
    // The sample workspace and real numbers in one database would send to real people what a simulation made up.
    if (config.databaseUrl === null && existsSync(join(config.dataDir, SIMULATION_FILE))) {
      faults.push(`WA_INBOX_DATA_DIR ${config.dataDir} holds a simulation; choose another directory for real numbers`);
    }
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

async function onDesk(
  config: GatewayConfig,
  environment: Environment,
  printer: Printer,
  work: (desk: Desk) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const trouble = (event: string) => printer.error(event);
  const log = { info: trouble, warn: trouble, error: trouble };
  const { repository, wake, close } = await openRepository(config, systemClock, log);
  try {
    const secrets = await createSecrets(config.secretKey);
    return await work({ repository, wake, secrets, environment, ids: () => uuidV7(systemClock.now()) });
  } finally {
    await close();
  }
}

function printed(lines: readonly string[], print: (line: string) => void, code = 0): number {
  for (const line of lines) print(line);
  return code;
}
