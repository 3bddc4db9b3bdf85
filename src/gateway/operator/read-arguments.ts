import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Faults, OptionHelp } from './operator-command.ts';

/** Stands where words that belong to no option have no name. */
export const STRAY = '';

/** Options as they were written, and everything wrong with how. */
export interface ReadArguments {
  readonly given: Readonly<Record<string, string | boolean>>;
  readonly faults: Faults;
}

/** Reads the arguments of a command without stopping at the first fault. Values of unknown words are not repeated: they may be secrets. */
export function readArguments(args: readonly string[], options: Readonly<Record<string, OptionHelp>>): ReadArguments {
  const config: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
  );
  const parsed = parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, string | boolean> = {};
  const faults = new Map<string, string>();
  for (const token of parsed.tokens) {
    if (token.kind === 'positional') faults.set(STRAY, 'a word belongs to no option; put values with spaces in quotes');
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) faults.set(name, 'is not an option of this command');
    else if (Object.hasOwn(given, name)) faults.set(name, 'is given twice');
    else if (option.value === undefined) {
      given[name] = true;
      if (value !== undefined) faults.set(name, 'takes no value');
    } else {
      given[name] = value ?? '';
      // Without a value of its own an option would swallow the next one's name.
      if (value === undefined || (!inlineValue && value.startsWith('--'))) faults.set(name, 'needs a value');
    }
  }
  return { given, faults };
}
