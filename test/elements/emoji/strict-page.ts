// A host page under the strictest policy: uses the emoji picker and the recorder and tells the page around it what the browser objected to, and
// what was asked of other hosts.
import type { FakeMicrophone } from '../recorder/fake-microphone.ts';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
});
Object.assign(globalThis, { process: { env: { NODE_ENV: 'production' } } });

const [{ html, render }, { FakeStore }, { fakeMicrophone }] = await Promise.all([
  import('lit'),
  import('../fake-store.ts'),
  import('../recorder/fake-microphone.ts'),
  import('../../../src/define/wa-inbox-provider.ts'),
  import('../../../src/define/wa-inbox-emoji-picker.ts'),
  import('../../../src/define/wa-inbox-recorder.ts'),
]);
const store = new FakeStore();
const microphone: FakeMicrophone = fakeMicrophone();
const picked: string[] = [];
render(
  html`<wa-inbox-provider .store=${store}>
    <wa-inbox-emoji-picker @pick=${({ detail }: CustomEvent<{ emoji: string }>) => picked.push(detail.emoji)}></wa-inbox-emoji-picker>
    <wa-inbox-recorder conversation-id="c1" .recordingPorts=${microphone.ports}></wa-inbox-recorder>
  </wa-inbox-provider>`,
  document.body,
);
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const inside = <E extends HTMLElement>(tag: string, selector: string): E | null =>
  document.querySelector(tag)?.shadowRoot?.querySelector<E>(selector) ?? null;

while (inside('wa-inbox-emoji-picker', '.cell[aria-label]') === null) await frame();
const field = inside<HTMLInputElement>('wa-inbox-emoji-picker', 'input');
if (field !== null) field.value = 'parcel';
field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
await frame();
inside('wa-inbox-emoji-picker', '.cell')?.click();

while (microphone.slices < 4) await frame();
inside('wa-inbox-recorder', '.primary')?.click();
while (!store.calls.some(([name]) => name === 'attach')) await frame();

const foreign = performance
  .getEntriesByType('resource')
  .map(({ name }) => name)
  .filter((name) => new URL(name).origin !== parent.location.origin);
parent.postMessage({ violations, foreign, picked });
