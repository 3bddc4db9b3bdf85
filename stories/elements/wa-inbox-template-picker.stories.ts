import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-template-picker.ts';
import { JsonNode } from '../../src/backend/whatsapp/json-node.ts';
import { readTemplate } from '../../src/backend/whatsapp/read-template.ts';
import { InboxError, type Template } from '../../src/domain/index.ts';
import type { InboxTemplatePickerElement } from '../../src/elements/template-picker/inbox-template-picker.ts';
import { TEMPLATES } from '../../src/mock/sample/templates.ts';
import type { LoadState } from '../../src/store/index.ts';
import type { TemplatesView } from '../../src/store/views.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { conversation } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, inAll, waitFor, waitForText } from '../watch.ts';

/** Where an agent finds a template, fills it in and sends it. */
const meta: Meta<InboxTemplatePickerElement> = {
  title: 'Elements/Template picker',
  component: 'wa-inbox-template-picker',
};
export default meta;

type Story = StoryObj<InboxTemplatePickerElement>;

const READY: LoadState = { state: 'ready', stale: false };

/** The sample company's templates, read as Meta lists them. */
const samples: readonly Template[] = TEMPLATES.map(({ parameterFormat, rejectedReason, ...template }) => {
  const listed = {
    status: 'APPROVED',
    category: 'UTILITY',
    parameter_format: parameterFormat,
    rejected_reason: rejectedReason,
  };
  return { rev: 1, ...readTemplate(new JsonNode({ ...listed, ...template }, ''), 'sample', 0) };
});

function show(list: TemplatesView = { load: READY, templates: samples }): TemplateResult {
  return withStore(
    new FakeStore(),
    'line',
    html`<wa-inbox-template-picker
      conversation-id=${conversation.id}
      .list=${list}
      .upload=${async (file: File) => file.name}
    ></wa-inbox-template-picker>`,
  );
}

async function choose(canvas: HTMLElement, id: string): Promise<void> {
  (await find<HTMLElement>(canvas, `.row[data-id="${id}"]`)).click();
}

export const AllTemplates: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Delivery on the way'),
};

export const FilledIn: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    const sent: unknown[] = [];
    canvasElement.addEventListener('wa-inbox-template', (event) => sent.push(event.detail.content.values.body));
    await choose(canvasElement, '7180010004');
    await userEvent.type(await find<HTMLInputElement>(canvasElement, '[data-field="bicycle"]'), 'Merlin 54');
    await waitForText(canvasElement, /Giulia Rossi, vaše kolo Merlin 54/);
    (await findButton(canvasElement, 'Send template')).click();
    await waitFor(() => sent.length === 1, 'the template');
    await expect(sent).toEqual([{ customer_name: 'Giulia Rossi', bicycle: 'Merlin 54' }]);
  },
};

export const Incomplete: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, '7180010001');
    (await findButton(canvasElement, 'Send template')).click();
    await waitForText(canvasElement, 'Fill this in.');
  },
};

export const AnOfferWithACode: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, '7180020002');
    await waitForText(canvasElement, 'Winter tyres');
  },
};

export const ACarousel: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, '7180020003');
    await waitFor(() => inAll(canvasElement, '.cards .sheet').length === 3, 'three cards');
  },
};

export const PausedAndRejected: Story = {
  render: () => show({ load: READY, templates: samples.filter(({ status }) => status !== 'approved') }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, '7180020006');
    await waitForText(canvasElement, 'Meta rejected this template.');
    await waitForText(canvasElement, 'None of these can be sent yet.');
  },
};

export const Loading: Story = { render: () => show({ load: { state: 'loading' }, templates: [] }) };

export const Empty: Story = {
  render: () => show({ load: READY, templates: [] }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No templates yet'),
};

export const Failed: Story = {
  render: () => show({ load: { state: 'failed', error: new InboxError('offline', 'no network') }, templates: [] }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Templates could not be loaded'),
};
