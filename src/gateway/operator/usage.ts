import type { OperatorCommand, OptionHelp } from './operator-command.ts';

const RUN = 'npm run gateway --';

/** All commands on one screen. */
export function overview(commands: Readonly<Record<string, Pick<OperatorCommand, 'summary'>>>): readonly string[] {
  return [
    'npm run gateway                  runs the gateway with the environment described in README.md',
    `${RUN} --simulate    runs it with a simulated WhatsApp and a sample workspace`,
    '',
    'To be run once, with the same environment (stop a gateway without a Postgres server meanwhile):',
    ...table(Object.entries(commands).map(([name, { summary }]) => [`${RUN} ${name}`, summary])),
    '',
    `${RUN} <command> --help lists the options of a command.`,
  ];
}

/** The options of one command. */
export function usage(name: string, { summary, options }: Pick<OperatorCommand, 'summary' | 'options'>) {
  const rows = Object.entries(options).map(([option, { value, meaning }]: [string, OptionHelp]): [string, string] => [
    value === undefined ? `--${option}` : `--${option} <${value}>`,
    meaning,
  ]);
  return [`${RUN} ${name}: ${summary}`, '', ...table(rows)];
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
