import '../../src/define/wa-inbox-provider.ts';
import { html, render } from 'lit';
import { FakeStore } from '../elements/fake-store.ts';
import { NOW } from '../elements/fake-views.ts';
import { SHAPES } from './corpus.ts';
import { danger, escapes } from './look-around.ts';
import type { PanelSink } from './panel-sink.ts';
import { dialogPanels } from './panels/dialog-panels.ts';
import { formPanels } from './panels/form-panels.ts';
import { noticePanels } from './panels/notice-panels.ts';
import { panePanels } from './panels/pane-panels.ts';
import { writingPanels } from './panels/writing-panels.ts';

const AT_ONCE = 40;
/** Panels take long to draw: each shows the shapes and, beside the other panels, one in so many of the rest. */
const SHARE = 6;
const panels: Readonly<Record<string, PanelSink>> = {
  ...panePanels,
  ...writingPanels,
  ...dialogPanels,
  ...formPanels,
  ...noticePanels,
};

type Note = (sink: string, text: string, found: readonly string[]) => void;

interface Shown {
  readonly element: HTMLElement;
  readonly store: FakeStore;
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Shows the strings in the panels, many at a time: panels wait for a frame. Answers how many panels there are. */
export async function showPanels(strings: readonly string[], note: Note): Promise<number> {
  for (const [place, [name, panel]] of Object.entries(panels).entries()) {
    const share = strings.filter((_, index) => index < SHAPES.length || index % SHARE === place % SHARE);
    await showPanel(name, panel, share, note);
  }
  return Object.keys(panels).length;
}

async function showPanel(name: string, panel: PanelSink, strings: readonly string[], note: Note): Promise<void> {
  const holder = document.createElement('div');
  holder.className = 'column';
  document.body.append(holder);
  const shown = Array.from({ length: AT_ONCE }, () => shownIn(holder, panel));
  const give = (words: readonly string[]): void => {
    for (const [index, bad] of words.entries()) {
      const one = shown[index];
      if (one === undefined) continue;
      panel.put?.(one.store, bad);
      panel.feed?.(one.element, bad);
    }
  };
  give(shown.map(() => 'first'));
  await frames(6);
  for (const { element } of shown) panel.open?.(element);
  await frames(3);
  for (let from = 0; from < strings.length; from += AT_ONCE) {
    const batch = strings.slice(from, from + AT_ONCE);
    give(batch);
    await frames(2);
    for (const [index, bad] of batch.entries()) look(name, panel, shown[index]?.element, bad, note);
  }
  holder.remove();
}

function shownIn(holder: HTMLElement, panel: PanelSink): Shown {
  const store = new FakeStore();
  store.clock.set(NOW);
  const box = document.createElement('div');
  holder.append(box);
  render(html`<wa-inbox-provider .store=${store}>${panel.make()}</wa-inbox-provider>`, box);
  const element = box.querySelector('wa-inbox-provider')?.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('no panel');
  return { element, store };
}

function look(
  name: string,
  { parts, own }: PanelSink,
  element: HTMLElement | undefined,
  bad: string,
  note: Note,
): void {
  const root = element?.shadowRoot;
  const held = parts === undefined ? [element] : [...(root?.querySelectorAll(parts) ?? [])];
  if (root == null || held.length === 0) note(name, bad, ['nothing']);
  else {
    const found = danger(root);
    const at = own === undefined ? -1 : found.indexOf(own);
    note(name, bad, at === -1 ? found : found.toSpliced(at, 1));
  }
  for (const part of held) if (part !== undefined) note(name, bad, escapes(part));
}
