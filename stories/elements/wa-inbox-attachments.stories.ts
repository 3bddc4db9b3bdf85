import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-attachments.ts';
import { rememberShapes } from '../../src/elements/attachments/file-shapes.ts';
import type { InboxAttachmentsElement } from '../../src/elements/attachments/inbox-attachments.ts';
import type { AttachmentView } from '../../src/store/index.ts';
import { attachment } from '../../test/elements/attachments/attachment.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { conversation } from '../../test/elements/fake-views.ts';
import { type BoxSize, withStore } from '../show-part.ts';
import { find, waitForText } from '../watch.ts';

/** The files that wait in a draft, above the field of the composer. */
const meta: Meta<InboxAttachmentsElement> = { title: 'Elements/Attachments', component: 'wa-inbox-attachments' };
export default meta;

type Story = StoryObj<InboxAttachmentsElement>;

/** A drawing instead of a photo. */
function photo(hue: number): Blob {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48"><rect width="64" height="48" fill="hsl(${hue} 60% 78%)"/><circle cx="46" cy="13" r="6" fill="hsl(${hue + 80} 90% 92%)"/><path d="M0 40 20 18l14 16 10-9 20 17v6H0z" fill="hsl(${hue + 20} 34% 40%)"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

const picture = (id: string, name: string, over: Partial<AttachmentView> = {}) =>
  attachment({ id, name, file: photo(id.length * 47 + name.length * 31), kind: 'image', bytes: 1_840_000, ...over });

function show(files: readonly AttachmentView[], size: BoxSize = 'line'): TemplateResult {
  const store = new FakeStore();
  store.attachments(conversation.id).set(files);
  return withStore(store, size, html`<wa-inbox-attachments conversation-id=${conversation.id}></wa-inbox-attachments>`);
}

export const OneReady: Story = {
  render: () => show([picture('a', 'Red bike, left side.jpg', { caption: 'Is it this one?' })]),
  play: async ({ canvasElement }) => waitForText(canvasElement, /1 file.*Photo · 1.8 MB · Uploaded/),
};

/** A photo that goes as such, and one that goes as it is, with the place where it was taken. */
export const PhotoOrDocument: Story = {
  render: () => {
    const [small, large, whole, without] = [photo(40), photo(40), photo(200), photo(200)] as const;
    const name = 'IMG_2041.jpg';
    rememberShapes({
      usual: { file: small, name },
      document: { file: large, name, as: 'document' },
      bare: null,
      notes: 'place',
    });
    rememberShapes({
      usual: { file: photo(200), name },
      document: { file: whole, name, as: 'document' },
      bare: { file: without, name, as: 'document' },
      notes: 'place',
    });
    return show([
      picture('a', name, { file: small, mime: 'image/jpeg' }),
      picture('b', 'IMG_2042.jpg', { file: whole, mime: 'image/jpeg', kind: 'document', bytes: 4_210_000 }),
    ]);
  },
  play: async ({ canvasElement }) =>
    waitForText(canvasElement, /made smaller.*Remove what the camera noted.*with the place where it was taken/),
};

export const Uploading: Story = {
  render: () =>
    show([
      picture('a', 'Workshop.jpg', { state: 'uploading', progress: 0.4 }),
      attachment({ id: 'b', name: 'Quote 2026-118.pdf', state: 'waiting', progress: 0 }),
    ]),
  play: async ({ canvasElement }) => {
    const bar = await find<HTMLProgressElement>(canvasElement, 'progress');
    await expect(bar.value).toBe(40);
    await waitForText(canvasElement, '40%');
  },
};

export const Failed: Story = {
  render: () => show([attachment({ name: 'Quote 2026-118.pdf', state: 'failed', code: 'offline', progress: 0.7 })]),
  play: async ({ canvasElement }) => waitForText(canvasElement, /There is no network connection.*Try again/),
};

export const TooLarge: Story = {
  render: () =>
    show([
      picture('a', 'Panorama.png', { state: 'too-large', code: 'file-too-large', bytes: 7_200_000 }),
      attachment({ id: 'b', name: 'All photos.zip', state: 'too-large', code: 'file-too-large', bytes: 128_000_000 }),
      attachment({ id: 'c', name: 'empty.txt', state: 'blocked', code: 'file-kind', bytes: 0 }),
    ]),
  play: async ({ canvasElement }) =>
    waitForText(canvasElement, /A photo may have 5 MB at most. This one has 7.2 MB..*Send as document/),
};

export const EightFiles: Story = {
  render: () =>
    show([
      ...[1, 2, 3, 4, 5].map((count) => picture(`${'p'.repeat(count)}`, `IMG_20${count}4.jpg`)),
      attachment({ id: 'd1', name: 'Price list.xlsx', bytes: 48_000 }),
      attachment({ id: 'd2', name: 'Ride along the river.mp4', kind: 'video', bytes: 12_400_000 }),
      attachment({ id: 'd3', name: '', kind: 'audio', bytes: 64_000 }),
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /8 files.*Remove all/);
    const [first] = canvasElement.querySelectorAll('wa-inbox-attachments');
    first?.focusFirst();
    await expect(first?.shadowRoot?.activeElement?.localName).toBe('input');
  },
};

export const LongCaption: Story = {
  render: () =>
    show([picture('a', 'Red bike.jpg', { caption: 'It has new tyres and a new chain. '.repeat(30).slice(0, 1_001) })]),
  play: async ({ canvasElement }) => waitForText(canvasElement, '23 left'),
};

export const KeptInThisPageOnly: Story = {
  render: () => show([attachment({ name: 'Ride.mp4', kind: 'video', bytes: 15_000_000, pageOnly: true })]),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'no room to keep these files'),
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl">${show([
      picture('a', 'دراجة حمراء.jpg', { state: 'uploading', progress: 0.4 }),
      attachment({ id: 'b', name: 'Quote 2026-118.pdf', caption: 'عرض السعر' }),
    ])}</div>`,
  play: async ({ canvasElement }) => waitForText(canvasElement, '2 files'),
};

export const Narrow: Story = {
  render: () =>
    show([picture('a', 'A very long name of a very red bike, left side.jpg'), attachment({ id: 'b' })], 'bubble'),
  play: async ({ canvasElement }) => waitForText(canvasElement, '2 files'),
};
