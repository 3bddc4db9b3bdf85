import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the simulator remembers of its world; its own business. */
type Memory = ReturnType<import('../simulator/index.ts').MetaSimulator['snapshot']>;

interface Content {
  readonly secret: string;
  readonly memory: Memory | null;
}

/** What a simulation keeps beside its database: the secret of its tokens and the simulator's memory. Replaced whole, never half written. */
export class SimulationFile {
  readonly #path: string;
  #content: Content;

  private constructor(path: string, content: Content) {
    this.#path = path;
    this.#content = content;
  }

  static open(directory: string): SimulationFile {
    mkdirSync(directory, { recursive: true });
    const path = join(directory, 'simulation.json');
    const known = load(path);
    if (known !== null) return new SimulationFile(path, known);
    const file = new SimulationFile(path, { secret: randomBytes(32).toString('base64'), memory: null });
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

function load(path: string): Content | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
