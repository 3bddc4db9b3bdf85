/** What a log may say of an unforeseen error: its kind and where it arose. Its message may quote what customers wrote. */
export function describeFailure(error: unknown): { readonly kind: string; readonly at: string | null } {
  if (!(error instanceof Error)) return { kind: typeof error, at: null };
  const { stack = '', message } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const frame = frames.split('\n').find((line) => /^\s+at /.test(line));
  return { kind: error.name, at: frame?.trim() ?? null };
}
