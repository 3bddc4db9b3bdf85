import '../../../src/define/wa-inbox-finder.ts';
import '../../../src/define/wa-inbox-late-failures.ts';
import '../../../src/define/wa-inbox-mentions.ts';
import '../../../src/define/wa-inbox-refusals.ts';
import { html } from 'lit';
import type { Command } from '../../../src/domain/index.ts';
import { mention } from '../../elements/mentions/mention.ts';
import { ID, known, person, READY } from '../known.ts';
import { type PanelSink, typeInto } from '../panel-sink.ts';

/** Lines that come by themselves, and the line that finds. */
export const noticePanels: Readonly<Record<string, PanelSink>> = {
  finder: {
    make: () => html`<wa-inbox-finder .conversationId=${ID}></wa-inbox-finder>`,
    feed: (element, bad) => typeInto(element, '.field input', bad),
    parts: 'search',
  },
  'what failed late': {
    make: () => html`<wa-inbox-late-failures></wa-inbox-late-failures>`,
    put: (store, bad) => {
      store.conversation(ID).set(known(bad));
      store.lateFailures.set([{ conversationId: ID, messageId: 'm', code: bad, wasSent: true }]);
    },
    parts: '.notice',
  },
  'who mentioned the agent': {
    make: () => html`<wa-inbox-mentions></wa-inbox-mentions>`,
    put: (store, bad) => {
      store.conversation(ID).set(known(bad));
      const one = mention('1', { notice: { words: bad }, author: person(bad) });
      store.mentions.set({ load: READY, mentions: [mention('0'), one] });
    },
    parts: '.notice',
  },
  'what was refused': {
    make: () => html`<wa-inbox-refusals></wa-inbox-refusals>`,
    put: (store, bad) => {
      const command: Command = { id: 'c', type: 'tag.add', conversationId: ID, tag: bad };
      store.refusals.set([{ command, code: 'internal' }]);
    },
    parts: '.toast',
  },
};
