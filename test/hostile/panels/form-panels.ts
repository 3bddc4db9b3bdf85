import '../../../src/define/wa-inbox-builder.ts';
import '../../../src/define/wa-inbox-send-later.ts';
import '../../../src/define/wa-inbox-start.ts';
import { html } from 'lit';
import { OUTGOING_KINDS } from '../../../src/domain/index.ts';
import { BUILDER_KINDS, type BuilderKind } from '../../../src/elements/composer-kit/tool-choices.ts';
import type { InboxSendLaterElement } from '../../../src/elements/send-later/inbox-send-later.ts';
import type { FakeStore } from '../../elements/fake-store.ts';
import { capabilities, channel, session } from '../../elements/fake-views.ts';
import { ID, known, READY } from '../known.ts';
import { type PanelSink, typeInto } from '../panel-sink.ts';

function able(store: FakeStore, bad: string): void {
  const commands = [...capabilities.commands, 'conversation.start', 'message.schedule'] as const;
  const can = {
    ...capabilities,
    commands,
    features: ['templates', 'schedule'] as const,
    outgoingKinds: OUTGOING_KINDS,
  };
  store.session.set({ load: READY, session: { ...session(), capabilities: can } });
  store.conversation(ID).set(known(bad));
}

const builder = (kind: BuilderKind): PanelSink => ({
  make: () => html`<wa-inbox-builder conversation-id=${ID} kind=${kind} .askPosition=${null}></wa-inbox-builder>`,
  put: able,
  feed: (element, bad) => typeInto(element, 'input:not([type="file"]), textarea', bad),
});

/** Forms an agent fills in. */
export const formPanels: Readonly<Record<string, PanelSink>> = {
  ...Object.fromEntries(BUILDER_KINDS.map((kind) => [`form: ${kind}`, builder(kind)])),
  'whom to write to first': {
    make: () => html`<wa-inbox-start></wa-inbox-start>`,
    put: (store, bad) => {
      able(store, bad);
      const other = { ...channel, id: 'channel-2', name: bad, phone: bad };
      store.channels.set([{ ...channel, name: bad }, other]);
    },
    feed: (element, bad) => typeInto(element, 'input', bad),
    own: '<form>',
    parts: 'dialog',
  },
  'what is sent later': {
    make: () => html`<wa-inbox-send-later conversation-id=${ID}></wa-inbox-send-later>`,
    put: able,
    feed: (element, bad) => {
      const later = element as InboxSendLaterElement;
      later.content = { kind: 'text', text: bad };
      later.obstacle = bad;
    },
  },
};
