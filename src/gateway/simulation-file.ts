import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks a data directory as a simulation's. */
export const SIMULATION_FILE = 'simulation.json';

interface Content<Memory> {
  readonly secret: string;
  readonly memory: Memory | null;
}

/** What a simulation keeps beside its database: the secret of its tokens and the simulator's memory. Replaced whole, never half written. */
export class SimulationFile<Memory> {
  readonly #path: string;
  #content: Content<Memory>;

  private constructor(path: string, content: Content<Memory>) {
    this.#path = path;
    this.#content = content;
  }

  static open<Memory>(directory: string): SimulationFile<Memory> {
    mkdirSync(directory, { recursive: true });
    const path = join(directory, SIMULATION_FILE);
    const known = load<Memory>(path);
    if (known !== null) return new SimulationFile<Memory>(path, known);
    const file = new SimulationFile<Memory>(path, { secret: randomBytes(32).toString('base64'), memory: null });
    file.#write();
    return file;
  }

  /** 32 random bytes, base64. */
  get secret(): string {
    return this.#content.secret;
  }

  read(): Memory | null {
    return this.#content.memory;
  }

  save(memory: Memory): void {
    this.#content = { ...this.#content, memory };
    this.#write();
  }

  #write(): void {
    const draft = `${this.#path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.#content), { mode: 0o600 });
    renameSync(draft, this.#path);
  }
}

function load<Memory>(path: string): Content<Memory> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content<Memory>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
