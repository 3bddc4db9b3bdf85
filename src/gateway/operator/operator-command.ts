import * as v from 'valibot';
import type { BackendPorts, Secrets } from '../../backend/index.ts';
import type { Environment } from '../config.ts';

/** What a command works with once its database is open. */
export interface Desk extends Pick<BackendPorts, 'repository' | 'wake' | 'ids'> {
  readonly secrets: Secrets;
  readonly environment: Environment;
}

/** What is said about an option in the help; without `value` it is a switch. */
export interface OptionHelp {
  readonly value?: string;
  readonly meaning: string;
}

interface Described {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
}

/** What is wrong, by the option's name. */
export type Faults = ReadonlyMap<string, string>;

/** Checked options: what is to be done with them, or all that is wrong. */
export type Checked =
  | { readonly faults: Faults }
  /** Answers what to print. Throws InboxError when it cannot be done as things stand. */
  | { readonly run: (desk: Desk) => Promise<readonly string[]> };

/** One thing the person who keeps a gateway may do from a shell. */
export interface OperatorCommand extends Described {
  check(given: Readonly<Record<string, unknown>>): Checked;
}

/** A command of options that have a schema each, by the option's name. */
export function defineCommand<S extends v.GenericSchema<Record<string, unknown>>>(
  definition: Described & {
    readonly schema: S;
    readonly run: (desk: Desk, values: v.InferOutput<S>) => Promise<readonly string[]>;
  },
): OperatorCommand {
  const { summary, options, schema, run } = definition;
  return {
    summary,
    options,
    check(given) {
      // Named but undefined, so that an absent option is judged by its own schema.
      const whole = Object.fromEntries(Object.keys(options).map((name) => [name, given[name]]));
      const { success, output, issues } = v.safeParse(schema, whole);
      if (success) return { run: (desk) => run(desk, output) };
      // The first thing wrong with a value explains the others.
      const faults = new Map<string, string>();
      for (const issue of issues) {
        const name = v.getDotPath(issue) ?? '';
        if (!faults.has(name)) faults.set(name, issue.message);
      }
      return { faults };
    },
  };
}
