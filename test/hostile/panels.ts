import '../../src/define/wa-inbox-provider.ts';
import '../../src/define/wa-inbox-contact.ts';
import { html, render } from 'lit';
import { FakeStore } from '../elements/fake-store.ts';
import { channel, contact, conversation, conversationView } from '../elements/fake-views.ts';
import { danger, escapes } from './look-around.ts';

const AT_ONCE = 50;

/** Shows every string as name, number, tag and channel in contact panels, many at a time: panels wait for a frame. */
export async function showPanels(
  strings: readonly string[],
  note: (sink: string, text: string, found: readonly string[]) => void,
): Promise<void> {
  const store = new FakeStore();
  const holder = document.createElement('div');
  holder.className = 'column';
  document.body.append(holder);
  const ids = Array.from({ length: AT_ONCE }, (_, index) => `c${index}`);
  render(
    html`<wa-inbox-provider .store=${store}>${ids.map((id) => html`<wa-inbox-contact .conversationId=${id}></wa-inbox-contact>`)}</wa-inbox-provider>`,
    holder,
  );
  for (let from = 0; from < strings.length; from += AT_ONCE) {
    const batch = strings.slice(from, from + AT_ONCE);
    batch.forEach((bad, index) => {
      store.conversation(`c${index}`).set(
        conversationView({
          name: bad,
          contact: { ...contact, name: bad, profileName: bad, username: bad, phone: bad, language: bad },
          conversation: { ...conversation, tags: [bad] },
          channel: { ...channel, name: bad },
          assignee: { id: 'agent-2', name: bad },
        }),
      );
    });
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    [...holder.querySelectorAll('wa-inbox-contact')].slice(0, batch.length).forEach((panel, index) => {
      const bad = batch[index] ?? '';
      if (panel.shadowRoot === null) return;
      note('contact panel', bad, danger(panel.shadowRoot));
      for (const part of panel.shadowRoot.querySelectorAll('header, dl')) note('contact panel', bad, escapes(part));
    });
  }
  holder.remove();
}
