import '../../../src/define/wa-inbox-forward.ts';
import '../../../src/define/wa-inbox-lightbox.ts';
import '../../../src/define/wa-inbox-message-info.ts';
import '../../../src/define/wa-inbox-template-picker.ts';
import { html } from 'lit';
import { OUTGOING_KINDS } from '../../../src/domain/index.ts';
import type { InboxLightboxElement } from '../../../src/elements/lightbox/inbox-lightbox.ts';
import type { InboxTemplatePickerElement } from '../../../src/elements/template-picker/inbox-template-picker.ts';
import type { MediaView } from '../../../src/store/views.ts';
import { templateOf } from '../../domain/template/template-samples.ts';
import { capabilities, list, message, NOW, row, session } from '../../elements/fake-views.ts';
import { PlainSource } from '../../elements/plain-source.ts';
import { ID, known, person, READY } from '../known.ts';
import { type PanelSink, press, typeInto } from '../panel-sink.ts';

const failed = { state: 'failed', error: { code: 'internal' }, retry: () => {} } as unknown as MediaView;
const media = () => new PlainSource<MediaView>(failed);

function templates(bad: string) {
  const words = {
    ...{ name: bad, language: bad, footer: bad, samples: { 1: bad, 2: bad } },
    header: { format: 'text', text: bad } as const,
  };
  return [
    templateOf({ ...words, id: '1', body: `${bad} {{1}} {{2}}` }),
    templateOf({ ...words, id: '2', body: bad, status: 'rejected', reason: bad }),
  ];
}

/** What opens over the inbox. */
export const dialogPanels: Readonly<Record<string, PanelSink>> = {
  lightbox: {
    make: () => html`<wa-inbox-lightbox .shownId=${'m'} .media=${media}></wa-inbox-lightbox>`,
    feed: (element, bad) => {
      const content = { kind: 'image', mediaId: bad, mime: bad, fileName: bad, caption: bad } as const;
      const file = { id: 'f', state: 'stored', bytes: 1 } as const;
      const item = { messageId: 'm', content: { ...content, file }, at: NOW, sender: bad };
      (element as InboxLightboxElement).items = [item, { ...item, messageId: 'n' }];
    },
    parts: 'dialog',
  },
  'message info': {
    make: () => html`<wa-inbox-message-info conversation-id=${ID} message-id="m"></wa-inbox-message-info>`,
    put: (store, bad) => {
      const error = { code: bad, detail: bad };
      const shown = message({
        ...{ id: 'm', direction: 'outbound', author: person(bad), delivery: 'failed', error, wamid: bad, attempts: 2 },
        attemptList: [
          { id: 'a', wamid: bad, delivery: 'failed', times: { failed: NOW }, error },
          { id: 'b', wamid: bad, delivery: 'failed', times: { failed: NOW }, error: { code: 131049, detail: bad } },
        ],
        reactions: [{ from: 'business', emoji: bad, at: NOW, author: person(bad), delivery: null }],
        edits: [{ text: bad, until: NOW }],
      });
      store.timeline(ID).set({ ...store.timeline(ID).current, messages: [shown] });
    },
    parts: 'dialog',
  },
  forward: {
    make: () => html`<wa-inbox-forward conversation-id=${ID} message-id="message-1"></wa-inbox-forward>`,
    put: (store, bad) => {
      const able = { ...capabilities, outgoingKinds: OUTGOING_KINDS };
      store.session.set({ load: READY, session: { ...session(), capabilities: able } });
      const target = row({ id: 'other', name: bad, channel: { ...row().channel, name: bad } });
      store.conversations({ filter: {} }).set(list({ rows: [target, { ...target, id: 'shut', windowClosesAt: 0 }] }));
      const messages = [message({ content: { kind: 'text', text: bad } })];
      store.timeline(ID).set({ ...store.timeline(ID).current, messages });
    },
    parts: 'dialog',
  },
  'templates, one with its values': {
    make: () => html`<wa-inbox-template-picker conversation-id=${ID}></wa-inbox-template-picker>`,
    put: (store, bad) => store.conversation(ID).set(known(bad)),
    feed: (element, bad) => {
      (element as InboxTemplatePickerElement).list = { load: READY, templates: templates(bad) };
      typeInto(element, '.fields input', bad);
    },
    open: (element) => press(element, '.row'),
    parts: '.picker',
  },
  'a template that was rejected': {
    make: () => html`<wa-inbox-template-picker conversation-id=${ID}></wa-inbox-template-picker>`,
    feed: (element, bad) => {
      (element as InboxTemplatePickerElement).list = { load: READY, templates: templates(bad).slice(1) };
    },
    open: (element) => press(element, '.row'),
    parts: '.picker',
  },
};
