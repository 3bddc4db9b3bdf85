import { runPure } from './pure/run-pure.ts';
import { runReal } from './real/run-real.ts';
import { hashInOrder } from './real/virtual-time.ts';

/** Prints the whole history of one schedule: `npm run replay -- pure:123`, `npm run replay -- real:123`. */
const [layer, number] = (process.argv[2] ?? '').split(':');
const seed = Number(number);
if ((layer !== 'pure' && layer !== 'real') || !Number.isSafeInteger(seed)) {
  console.error('Name a schedule: npm run replay -- pure:123, or real:123');
  process.exit(2);
}
if (layer === 'real') hashInOrder();
const { trace, history, violations } = layer === 'pure' ? runPure(seed, undefined, true) : await runReal(seed);
console.log(trace.join('\n'));
console.log('\nwhat each reader was shown:');
for (const { at, reader, conversationId, unread, messages } of history.looks) {
  const shown = messages.map(
    ({ id, placed, delivery, attempts }) =>
      `${id.slice(-6)}${placed ? '' : ' (pending)'}${delivery === null ? '' : ` ${delivery}`}${attempts > 1 ? ` ×${attempts}` : ''}`,
  );
  console.log(`${String(at).padStart(5)}  ${reader}  ${conversationId}, ${unread} unread: ${shown.join(' · ')}`);
}
console.log('\nsend calls that reached WhatsApp:');
for (const { attemptId, conversationId, result } of history.calls)
  console.log(`  ${attemptId} ${conversationId ?? ''} ${result}`);
for (const { invariant, what } of violations) console.log(`\n${invariant}: ${what}`);
console.log(`\n${layer}:${seed}: ${violations.length} violations`);
process.exit(violations.length === 0 ? 0 : 1);
