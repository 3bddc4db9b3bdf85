import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-suggestions.ts';
import type { OutgoingMedia } from '../../src/domain/index.ts';
import type { ComposerDesk } from '../../src/elements/composer/composer-desk.ts';
import type { InboxSuggestionsElement } from '../../src/elements/suggestions/inbox-suggestions.ts';
import { CANNED_REPLIES } from '../../src/mock/sample/canned-replies.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { agent, capabilities, conversation, session } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, waitForText } from '../watch.ts';

/** What a word in the composer may stand for. */
const meta: Meta<InboxSuggestionsElement> = {
  title: 'Elements/Suggestions',
  component: 'wa-inbox-suggestions',
};
export default meta;

type Story = StoryObj<InboxSuggestionsElement>;

const FILES: readonly OutgoingMedia[] = [
  { kind: 'document', fileId: 'f-frames', mime: 'application/pdf', bytes: 312_000, fileName: 'Frame sizes.pdf' },
  { kind: 'image', fileId: 'f-leg', mime: 'image/jpeg', bytes: 84_000, fileName: 'How to measure.jpg' },
];

function show(text: string, mode: ComposerDesk['mode'] = 'reply'): TemplateResult {
  const store = new FakeStore();
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(), capabilities: { ...capabilities, features: ['canned-replies'] } },
  });
  const replies = CANNED_REPLIES.map((reply) => ({ ...reply, rev: 1, files: reply.id === 'reply-size' ? FILES : [] }));
  store.canned.set({ load: { state: 'ready', stale: false }, replies, agent, teams: [] });
  const desk: ComposerDesk = {
    conversationId: conversation.id,
    mode,
    text,
    insert: () => undefined,
    replace: () => undefined,
    focusComposer: () => undefined,
  };
  return withStore(
    store,
    'line',
    html`<wa-inbox-suggestions conversation-id=${conversation.id} .desk=${desk}></wa-inbox-suggestions>`,
  );
}

export const Replies: Story = {
  render: () => show('/'),
  play: async ({ canvasElement }) => waitForText(canvasElement, '/shipping-delay'),
};

export const ByKey: Story = {
  render: () => show('/'),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, '/hours');
    const element = await find<InboxSuggestionsElement>(canvasElement, 'wa-inbox-suggestions');
    await expect(element.handleKey(new KeyboardEvent('keydown', { key: 'ArrowDown' }))).toBe(true);
    await waitForText(canvasElement, /Monday to Friday/);
  },
};

/** Files go with the reply; the draft has them as soon as it is chosen. */
export const WithFiles: Story = {
  render: () => show('/size'),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Frame sizes.pdf, How to measure.jpg'),
};

export const Colleagues: Story = {
  render: () => show('Ask @', 'note'),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Aino Virtanen'),
};
