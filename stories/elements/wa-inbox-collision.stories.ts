import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/wa-inbox-collision.ts';
import type { InboxCollisionElement } from '../../src/elements/collision/inbox-collision.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { colleague, conversation, MINUTE, message, NOW } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { findButton, waitForText } from '../watch.ts';

/** Somebody else answered since these words were begun. */
const meta: Meta<InboxCollisionElement> = { title: 'Elements/Collision', component: 'wa-inbox-collision' };
export default meta;

type Story = StoryObj<InboxCollisionElement>;

export const SomebodyAnswered: Story = {
  render: () => {
    const store = new FakeStore();
    const timeline = store.timeline(conversation.id);
    const answer = message({
      id: 'answer',
      direction: 'outbound',
      author: { id: colleague.id, name: colleague.name },
      at: NOW - MINUTE,
      delivery: 'sent',
    });
    timeline.set({ ...timeline.current, messages: [message(), answer] });
    const draft = {
      text: 'It left this morning',
      mode: 'reply',
      quotedMessageId: null,
      begunAt: NOW - 3 * MINUTE,
    } as const;
    store.draft(conversation.id).set(draft);
    return withStore(store, 'line', html`<wa-inbox-collision conversation-id=${conversation.id}></wa-inbox-collision>`);
  },
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /Aino Virtanen answered at .*, after you began to write/);
    await findButton(canvasElement, 'Show');
  },
};
