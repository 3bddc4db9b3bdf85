import { otherDigitsOf } from '../domain/index.ts';

/** Whether two ways to write a number, as digits, reach the same phone. */
export function isSameLine(a: string, b: string): boolean {
  return a === b || otherDigitsOf(`+${a}`) === `+${b}`;
}
