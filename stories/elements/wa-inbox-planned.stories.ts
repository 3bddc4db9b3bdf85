import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/wa-inbox-planned.ts';
import type { InboxPlannedElement } from '../../src/elements/send-later/inbox-planned.ts';
import type { PlanView } from '../../src/store/scheduled-view.ts';
import { templateOf } from '../../test/domain/template/template-samples.ts';
import type { FakeStore } from '../../test/elements/fake-store.ts';
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
  return inLine(storeWith(...plans));
}

function inLine(store: FakeStore): TemplateResult {
  return withStore(store, 'line', html`<wa-inbox-planned conversation-id=${conversation.id}></wa-inbox-planned>`);
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

const template = { kind: 'template', templateId: 't1', values: { body: { 1: 'Friday' }, buttons: {} } } as const;
const photo = { kind: 'image', fileId: 'f1', mime: 'image/jpeg', bytes: 1, caption: 'Your receipt' } as const;
const voice = { kind: 'audio', fileId: 'f2', mime: 'audio/ogg', bytes: 1, voice: true } as const;

export const EveryKind: Story = {
  render: () => {
    const contents = [plan('own').content, photo, voice, template];
    const store = storeWith(...contents.map((content, index) => planView(plan(`p${index}`, { content }))));
    const known = templateOf({ id: 't1', body: 'Your parcel comes on {{1}}.' });
    store.templates().set({ load: { state: 'ready', stale: false }, templates: [known] });
    return inLine(store);
  },
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.summary')).click();
    await waitForText(canvasElement, 'Your parcel comes on Friday.');
    await waitForText(canvasElement, 'Voice message');
  },
};

/** What the closed window kept here: a template is the way out. */
export const KeptByTheWindow: Story = {
  render: () => {
    const store = storeWith(planView(refused));
    const view = store.conversation(conversation.id);
    view.set({ ...view.current, replyLock: 'window-closed' });
    return inLine(store);
  },
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.summary')).click();
    await findButton(canvasElement, 'Choose a template');
  },
};

export const Changing: Story = {
  render: () => show(planView(plan('own'))),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.summary')).click();
    (await findButton(canvasElement, 'Change')).click();
    await findButton(canvasElement, 'Save');
    await find(canvasElement, '[name="words"]');
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
