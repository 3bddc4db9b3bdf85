import '../../../src/define/wa-inbox-attachments.ts';
import '../../../src/define/wa-inbox-canned-replies.ts';
import '../../../src/define/wa-inbox-collision.ts';
import '../../../src/define/wa-inbox-composer.ts';
import '../../../src/define/wa-inbox-planned.ts';
import '../../../src/define/wa-inbox-suggestions.ts';
import { html } from 'lit';
import type { CannedReply } from '../../../src/domain/index.ts';
import type { ComposerDesk } from '../../../src/elements/composer/composer-desk.ts';
import { attachment } from '../../elements/attachments/attachment.ts';
import type { FakeStore } from '../../elements/fake-store.ts';
import { agent, capabilities, colleague, HOUR, MINUTE, message, NOW, session } from '../../elements/fake-views.ts';
import { plan, planView } from '../../elements/send-later/plans.ts';
import { ID, known, person, READY } from '../known.ts';
import { type PanelSink, press, typeInto } from '../panel-sink.ts';

function desk(mode: ComposerDesk['mode'], text: string): ComposerDesk {
  return { conversationId: ID, mode, text, insert: () => {}, replace: () => {}, focusComposer: () => {} };
}

function keepReplies(store: FakeStore, bad: string): void {
  const file = { fileId: 'f', kind: 'document', mime: bad, bytes: 1, fileName: bad, caption: bad } as const;
  const reply = (id: string): CannedReply => ({
    ...{ id, rev: 1, name: bad, text: `${bad} {{contact.name}} {{${bad}}}`, files: [file] },
    owner: id === 'own' ? { kind: 'agent', id: agent.id } : { kind: 'team', id: 'team' },
  });
  const can = { ...capabilities, features: ['canned-replies'] as const };
  store.session.set({ load: READY, session: { ...session(), capabilities: can } });
  store.conversation(ID).set(known(bad));
  const teams = [{ id: 'team', rev: 1, name: bad }];
  store.canned.set({ load: READY, replies: [reply('own'), reply('theirs')], agent: { ...agent, name: bad }, teams });
}

const suggestions = (mode: ComposerDesk['mode'], text: string): PanelSink => ({
  make: () => html`<wa-inbox-suggestions conversation-id=${ID} .desk=${desk(mode, text)}></wa-inbox-suggestions>`,
  put: keepReplies,
  parts: '.box',
});

/** What belongs to writing an answer. */
export const writingPanels: Readonly<Record<string, PanelSink>> = {
  'composer: name, quoted words': {
    make: () => html`<wa-inbox-composer .conversationId=${ID}></wa-inbox-composer>`,
    put: (store, bad) => {
      store.conversation(ID).set(known(bad));
      store.draft(ID).set({ text: '', mode: 'reply', quotedMessageId: 'q' });
      const quoted = message({ id: 'q', content: { kind: 'text', text: bad }, author: person(bad) });
      store.timeline(ID).set({ ...store.timeline(ID).current, messages: [quoted] });
    },
    parts: '.box',
  },
  'files of a draft': {
    make: () => html`<wa-inbox-attachments .conversationId=${ID}></wa-inbox-attachments>`,
    put: (store, bad) =>
      store
        .attachments(ID)
        .set([
          attachment({ name: bad, mime: bad, caption: bad }),
          attachment({ id: 'a2', name: bad, mime: bad, state: 'too-large', code: 'file-too-large' }),
        ]),
    parts: 'section',
  },
  'suggested replies': suggestions('reply', '/'),
  'suggested colleagues': suggestions('note', '@'),
  'list of canned replies': {
    make: () => html`<wa-inbox-canned-replies conversation-id=${ID}></wa-inbox-canned-replies>`,
    put: keepReplies,
    parts: 'dialog',
  },
  'form of a canned reply': {
    make: () => html`<wa-inbox-canned-replies conversation-id=${ID}></wa-inbox-canned-replies>`,
    put: keepReplies,
    open: (element) => press(element, '[data-id="own"]'),
    feed: (element, bad) => typeInto(element, 'input, textarea', bad),
    parts: 'dialog',
  },
  'planned messages': {
    make: () => html`<wa-inbox-planned conversation-id=${ID}></wa-inbox-planned>`,
    put: (store, bad) => {
      const content = { kind: 'text', text: bad } as const;
      const hers = { ...planView(plan('hers', { content, authorId: colleague.id })), author: person(bad) };
      const late = planView(plan('late', { content, sendAt: NOW - HOUR, state: 'refused', refusal: 'window-closed' }));
      store.conversation(ID).set({ ...known(bad), commands: ['message.schedule', 'message.send-planned'] });
      store.scheduled(ID).set({ load: READY, plans: [hers, late] });
    },
    open: (element) => press(element, '.summary'),
    parts: '.strip',
  },
  'a colleague who answered meanwhile': {
    make: () => html`<wa-inbox-collision conversation-id=${ID}></wa-inbox-collision>`,
    put: (store, bad) => {
      const answer = message({ id: bad, direction: 'outbound', author: person(bad), at: NOW - MINUTE });
      store.timeline(ID).set({ ...store.timeline(ID).current, messages: [message(), answer] });
      store.draft(ID).set({ text: bad, mode: 'reply', quotedMessageId: null, begunAt: NOW - HOUR });
    },
  },
};
