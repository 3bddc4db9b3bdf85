import '../../src/define/wa-inbox-provider.ts';
import '../../src/define/wa-inbox-attachments.ts';
import '../../src/define/wa-inbox-composer.ts';
import '../../src/define/wa-inbox-contact.ts';
import { html, render, type TemplateResult } from 'lit';
import { attachment } from '../elements/attachments/attachment.ts';
import { FakeStore } from '../elements/fake-store.ts';
import { channel, contact, conversation, conversationView, message, NOW } from '../elements/fake-views.ts';
import { danger, escapes } from './look-around.ts';

const AT_ONCE = 50;

/** A panel that shows words from outside: how it is made, which words it gets, and which of its parts must hold them. */
interface PanelSink {
  readonly make: (id: string) => TemplateResult;
  readonly put: (store: FakeStore, id: string, bad: string) => void;
  readonly parts: string;
}

const person = (bad: string) => ({ id: 'agent-2', name: bad });

function known(bad: string) {
  return conversationView({
    name: bad,
    contact: { ...contact, name: bad, profileName: bad, username: bad, phone: bad, language: bad },
    conversation: { ...conversation, tags: [bad] },
    channel: { ...channel, name: bad },
    assignee: person(bad),
  });
}

const panels: Readonly<Record<string, PanelSink>> = {
  'contact panel': {
    make: (id) => html`<wa-inbox-contact .conversationId=${id}></wa-inbox-contact>`,
    put: (store, id, bad) => store.conversation(id).set(known(bad)),
    parts: 'header, dl',
  },
  'composer: name, quoted words': {
    make: (id) => html`<wa-inbox-composer .conversationId=${id}></wa-inbox-composer>`,
    put: (store, id, bad) => {
      store.conversation(id).set(known(bad));
      store.draft(id).set({ text: '', mode: 'reply', quotedMessageId: 'q' });
      const quoted = message({ id: 'q', content: { kind: 'text', text: bad }, author: person(bad) });
      store.timeline(id).set({ ...store.timeline(id).current, messages: [quoted] });
    },
    parts: '.box',
  },
  'files of a draft': {
    make: (id) => html`<wa-inbox-attachments .conversationId=${id}></wa-inbox-attachments>`,
    put: (store, id, bad) =>
      store
        .attachments(id)
        .set([
          attachment({ name: bad, mime: bad, caption: bad }),
          attachment({ id: 'a2', name: bad, mime: bad, state: 'too-large', code: 'file-too-large' }),
        ]),
    parts: 'section',
  },
};

/** Shows every string in every panel, many at a time: panels wait for a frame. Answers how many panels there are. */
export async function showPanels(
  strings: readonly string[],
  note: (sink: string, text: string, found: readonly string[]) => void,
): Promise<number> {
  for (const [name, panel] of Object.entries(panels)) await showPanel(name, panel, strings, note);
  return Object.keys(panels).length;
}

async function showPanel(
  name: string,
  { make, put, parts }: PanelSink,
  strings: readonly string[],
  note: (sink: string, text: string, found: readonly string[]) => void,
): Promise<void> {
  const store = new FakeStore();
  store.clock.set(NOW);
  const holder = document.createElement('div');
  holder.className = 'column';
  document.body.append(holder);
  const ids = Array.from({ length: AT_ONCE }, (_, index) => `c${index}`);
  render(html`<wa-inbox-provider .store=${store}>${ids.map(make)}</wa-inbox-provider>`, holder);
  const shown = [...(holder.querySelector('wa-inbox-provider')?.children ?? [])];
  for (let from = 0; from < strings.length; from += AT_ONCE) {
    const batch = strings.slice(from, from + AT_ONCE);
    for (const [index, bad] of batch.entries()) put(store, `c${index}`, bad);
    // The first ones are made in these frames, the others only drawn anew.
    for (let frame = from === 0 ? 10 : 3; frame > 0; frame -= 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const [index, bad] of batch.entries()) {
      const root = shown[index]?.shadowRoot;
      const held = root?.querySelectorAll(parts) ?? [];
      if (root == null || held.length === 0) note(name, bad, ['nothing']);
      else note(name, bad, danger(root));
      for (const part of held) note(name, bad, escapes(part));
    }
  }
  holder.remove();
}
