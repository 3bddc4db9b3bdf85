import { ConfigError, readConfig } from './config.ts';
import { createLog } from './create-log.ts';
import { DirectoryLockedError } from './directory-lock.ts';
import { startGateway } from './start-gateway.ts';

/** However a stop goes, the process ends before whoever asked for it loses patience. */
const STOP_MAX_MS = 9_500;

const log = createLog();

async function start(simulated: boolean): Promise<() => Promise<void>> {
  if (simulated) {
    const { simulate } = await import('./simulate.ts');
    const simulation = await simulate(process.env, log);
    const endpoint = `http://localhost:${simulation.port}`;
    const search = new URLSearchParams({ endpoint, token: await simulation.token('maya') });
    log.info('listening', { port: simulation.port });
    console.log(
      [
        `\nGateway with a simulated WhatsApp: ${endpoint}`,
        `Open with the demo page (npm start): http://localhost:5173/?${search}`,
        `A token for another agent, one hour: ${endpoint}/simulate/token?agent=chiara\n`,
      ].join('\n'),
    );
    return () => simulation.stop();
  }
  const gateway = await startGateway({ config: readConfig(process.env), log });
  log.info('listening', { port: gateway.port });
  return () => gateway.stop();
}

async function serve(simulated: boolean): Promise<void> {
  const stop = await start(simulated);
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info('stopping', { signal });
      setTimeout(() => process.exit(1), STOP_MAX_MS).unref();
      stop().then(
        () => log.info('stopped'),
        (error: unknown) => {
          log.error('stop-failed', { reason: String(error) });
          process.exitCode = 1;
        },
      );
    });
  }
}

const args = process.argv.slice(2);
const simulated = args.length === 1 && args[0] === '--simulate';

try {
  if (args.length === 0 || simulated) await serve(simulated);
  else {
    const { runOperatorCommand } = await import('./operator/run-operator-command.ts');
    process.exitCode = await runOperatorCommand(args, process.env, { out: console.log, error: console.error });
  }
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DirectoryLockedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
