import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../src/gateway/config.ts';
import { GOOD_ENVIRONMENT } from './good-environment.ts';

const MAIN = fileURLToPath(new URL('../../src/gateway/main.ts', import.meta.url));

/** A gateway in a process of its own. */
export interface GatewayProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it printed. */
  output(): string;
  /** Sends a signal and answers the exit code, `null` when the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts `npm run gateway` on a free port and waits until it listens. @throws Error with its output when it ends before */
export function startGatewayProcess(environment: Environment, ...flags: readonly string[]): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [MAIN, ...flags], {
    env: { ...process.env, ...GOOD_ENVIRONMENT, WA_INBOX_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    const read = (chunk: unknown) => {
      printed += String(chunk);
      const port = /"port":(\d+)[^\n]*"event":"listening"/.exec(printed)?.[1];
      if (port !== undefined) resolve(handle(child, `http://127.0.0.1:${port}`, () => printed, exited));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    exited.then((code) => reject(new Error(`the gateway ended with ${code}:\n${printed}`)));
  });
}

function handle(
  child: ChildProcess,
  url: string,
  output: () => string,
  exited: Promise<number | null>,
): GatewayProcess {
  return {
    url,
    pid: child.pid ?? 0,
    output,
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}
