import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/wa-inbox-planned.ts';
import type { InboxPlannedElement } from '../../src/elements/send-later/inbox-planned.ts';
import type { PlanView } from '../../src/store/scheduled-view.ts';
import { colleague, conversation, HOUR, MINUTE, NOW } from '../../test/elements/fake-views.ts';
import { plan, planView, storeWith, TOMORROW } from '../../test/elements/send-later/plans.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';

/** What is planned in a conversation, above its composer. */
const meta: Meta<InboxPlannedElement> = { title: 'Elements/Planned messages', component: 'wa-inbox-planned' };
export default meta;

type Story = StoryObj<InboxPlannedElement>;

const hers = plan('hers', {
  authorId: colleague.id,
  content: { kind: 'text', text: 'Did everything arrive in one piece?' },
  sendAt: TOMORROW + 72 * HOUR,
});
const refused = plan('refused', { sendAt: NOW - 5 * MINUTE, state: 'refused', refusal: 'window-closed' });

function show(...plans: readonly PlanView[]): TemplateResult {
  return withStore(
    storeWith(...plans),
    'line',
    html`<wa-inbox-planned conversation-id=${conversation.id}></wa-inbox-planned>`,
  );
}

export const OneLine: Story = {
  render: () => show(planView(plan('own')), planView(hers)),
  play: async ({ canvasElement }) => waitForText(canvasElement, /2 planned, next tomorrow at/),
};

export const Opened: Story = {
  render: () => show(planView(refused), planView(plan('own')), planView(hers, { mayChange: false })),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.summary')).click();
    await waitForText(canvasElement, /It did not go\. The 24-hour window is closed\./);
    await waitForText(canvasElement, 'Aino Virtanen');
  },
};

export const ChangingTheTime: Story = {
  render: () => show(planView(plan('own'))),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.summary')).click();
    (await findButton(canvasElement, 'Change time')).click();
    await findButton(canvasElement, 'Save');
  },
};

export const GivenUp: Story = {
  render: () => show(planView(plan('own'))),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.summary')).click();
    (await findButton(canvasElement, 'Do not send')).click();
    await findButton(canvasElement, 'Undo');
  },
};
