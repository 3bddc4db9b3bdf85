import { spawn } from 'node:child_process';

/** How a command ended, with all that it printed. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command with its output both shown and kept. It is ended after `limitMinutes`, so a part that hangs fails
 * instead of holding the whole run.
 *
 * @throws Error when the command cannot start or does not end in time.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; limitMinutes?: number } = {},
): Promise<CommandResult> {
  const { env = {}, limitMinutes = 10 } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let late = false;
    const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString('utf8');
      stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    const limit = setTimeout(() => {
      late = true;
      // The gentle signal first: it lets a runner close the browser it started.
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, limitMinutes * 60_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      if (late) reject(new Error(`${command} ${args.join(' ')} did not end within ${limitMinutes} minutes`));
      else resolve({ code: code ?? 1, output });
    });
  });
}
