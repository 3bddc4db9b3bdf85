import { msg } from '@lit/localize';
import type { PhoneProblem } from '../../domain/index.ts';

/** What to do about a number, for people. */
export function phoneProblemText(problem: PhoneProblem | 'own'): string {
  switch (problem) {
    case 'empty':
      return msg('Type a phone number.', { id: 'start.problem.empty' });
    case 'letters':
      return msg('A phone number has digits only.', { id: 'start.problem.letters' });
    case 'no-country':
      return msg('Begin with + and the country code.', { id: 'start.problem.no-country' });
    case 'too-short':
      return msg('This number is too short.', { id: 'start.problem.too-short' });
    case 'too-long':
      return msg('This number is too long.', { id: 'start.problem.too-long' });
    case 'own':
      return msg('This is the number of the channel itself.', { id: 'start.problem.own' });
  }
}

/** These may still come right while somebody types. */
export function isUnfinished(problem: PhoneProblem | 'own'): boolean {
  return problem === 'empty' || problem === 'too-short';
}
