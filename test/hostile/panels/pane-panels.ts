import '../../../src/define/wa-inbox-contact.ts';
import '../../../src/define/wa-inbox-conversation.ts';
import '../../../src/define/wa-inbox-tab.ts';
import '../../../src/define/wa-inbox-list.ts';
import { html } from 'lit';
import { HOUR, list, MINUTE, message, NOW, row } from '../../elements/fake-views.ts';
import { ID, known, person } from '../known.ts';
import type { PanelSink } from '../panel-sink.ts';

/** A day of everything that stands in a timeline: another day before it, a quote, a note, a line, an answer that failed, the unread line. */
function timeline(bad: string) {
  const text = { kind: 'text', text: bad } as const;
  return [
    message({ id: 'm1', at: NOW - 30 * HOUR, content: text }),
    message({ id: 'm2', content: text, quoted: { messageId: 'm1', author: person(bad), content: text } }),
    message({ id: 'm3', direction: 'internal', content: { kind: 'note', text: bad }, author: person(bad) }),
    message({ id: 'm4', direction: 'internal', content: { kind: 'system', event: bad, text: bad } }),
    message({
      ...{ id: 'm5', at: NOW - MINUTE, direction: 'outbound', content: text, author: person(bad) },
      ...{ delivery: 'failed', error: { code: bad, detail: bad } },
    }),
  ];
}

/** What stays on the screen. */
export const panePanels: Readonly<Record<string, PanelSink>> = {
  'contact panel': {
    make: () => html`<wa-inbox-contact .conversationId=${ID}></wa-inbox-contact>`,
    put: (store, bad) => store.conversation(ID).set(known(bad)),
    parts: 'header, dl',
  },
  'conversation: head, tags, presence': {
    make: () => html`<wa-inbox-conversation conversation-id=${ID}></wa-inbox-conversation>`,
    put: (store, bad) => store.conversation(ID).set(known(bad)),
    parts: 'header, .second',
  },
  'timeline: days, quotes, notes, lines': {
    make: () => html`<wa-inbox-conversation conversation-id=${ID}></wa-inbox-conversation>`,
    put: (store, bad) => {
      store.conversation(ID).set(known(bad));
      store.timeline(ID).set({ ...store.timeline(ID).current, messages: timeline(bad), unreadFromId: 'm2' });
    },
    parts: 'wa-inbox-timeline',
  },
  'list of conversations': {
    make: () => html`<wa-inbox-list></wa-inbox-list>`,
    put: (store, bad) =>
      store.conversations({ filter: {} }).set(
        list({
          rows: [
            row({ name: bad, tags: [bad, bad], assignee: person(bad), channel: { ...row().channel, name: bad } }),
            row({ id: 'other', name: bad, hasDraft: true }),
          ],
        }),
      ),
    parts: 'wa-inbox-list-item',
  },
  tab: {
    make: () => html`<wa-inbox-tab conversation-id=${ID} active></wa-inbox-tab>`,
    put: (store, bad) => store.conversation(ID).set(known(bad)),
  },
};
