// A host page under the strictest policy: shows an inbox with everything open and tells the page around it what the browser objected to.
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
});
// Raw modules of one package read it without a guard; the page's policy allows no inline script to give it.
Object.assign(globalThis, { process: { env: { NODE_ENV: 'production' } } });

const [{ FakeStore }, { list, rows, row, NOW, HOUR }] = await Promise.all([
  import('../fake-store.ts'),
  import('../fake-views.ts'),
  import('../../../src/define/wa-inbox.ts'),
]);
const store = new FakeStore();
const name = '<img src=x onerror="parent.postMessage(\'executed\')">';
store.conversations({ filter: {} }).set(
  list({
    rows: [row({ id: 'hostile', name, tags: [name], windowClosesAt: NOW + HOUR, unread: 3 }), ...rows(50)],
    changed: 2,
  }),
);
store.status.set({
  ...store.status.current,
  connection: { state: 'offline' },
  cache: { mode: 'memory', reason: 'denied' },
});
const inbox = document.createElement('wa-inbox');
inbox.store = store;
document.body.append(inbox);
await inbox.openConversation('hostile');
inbox.locale = 'ar';
for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
parent.postMessage({ violations, shown: inbox.shadowRoot?.querySelector('wa-inbox-composer')?.shadowRoot !== null });

export {};
