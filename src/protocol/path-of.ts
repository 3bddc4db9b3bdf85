import { InboxError } from '../domain/index.ts';
import { escapePart } from './escape-part.ts';
import { PATHS, type RouteName } from './paths.ts';

type SegmentNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | SegmentNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The values a route's path wants, by name. */
export type PathParams<N extends RouteName> = Readonly<Record<SegmentNames<(typeof PATHS)[N]>, string>>;

/**
 * The path of a route with its values filled in and escaped.
 * @throws InboxError `invalid` for a value that no path can carry: empty, half a character, `.` and `..` (a URL parser swallows these two,
 * escaped or not)
 */
export function pathOf<N extends RouteName>(
  name: N,
  ...[params]: SegmentNames<(typeof PATHS)[N]> extends never ? [] : [PathParams<N>]
): string {
  const values: Readonly<Record<string, string>> = params ?? {};
  return PATHS[name].replace(/:(\w+)/g, (_, key: string) => segment(key, values[key] ?? ''));
}

function segment(key: string, value: string): string {
  if (/^\.{0,2}$/.test(value)) {
    throw new InboxError('invalid', `Building an address failed: ${key} is no usable id; pass the id of a record.`, {
      path: key,
    });
  }
  return escapePart(key, value);
}
