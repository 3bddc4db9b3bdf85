import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-lightbox.ts';
import type { MediaContent } from '../../src/domain/index.ts';
import type { InboxLightboxElement } from '../../src/elements/lightbox/inbox-lightbox.ts';
import { message, NOW } from '../../test/elements/fake-views.ts';
import { gallery, inBox } from '../show-part.ts';
import { find, findButton, inAll, waitFor, waitForText } from '../watch.ts';
import { bubble, mate, outbound } from './message-samples.ts';
import { held, paper, photo, SMILE, SONG, sampleMedia, VIDEO, VOICE } from './sample-files.ts';

/** Files in bubbles: photos, videos, sounds, documents, stickers, as far as they have come. */
const meta: Meta = { title: 'Parts/Files' };
export default meta;

type Story = StoryObj;

export const Photos: Story = {
  render: () =>
    gallery([
      ['Landscape', bubble({ content: photo() })],
      ['With a caption', bubble({ content: photo({ caption: 'The lamp came with a crack in its foot' }) })],
      ['Portrait, ours, read', bubble(outbound('read', { content: photo({}, [900, 1600, 20]) }))],
      ['A panorama', bubble({ content: photo({}, [3000, 420, 120]) })],
      ['Proportions not known', bubble({ content: photo({ file: { id: 'slow', state: 'stored', bytes: null } }) })],
      [
        'Answering',
        bubble({
          content: photo({ caption: 'This one' }),
          quoted: { messageId: 'm', author: mate, content: { kind: 'text', text: 'Which lamp is it?' } },
        }),
      ],
    ]),
  play: async ({ canvasElement }) => {
    await waitFor(() => inAll(canvasElement, 'img.shown').length === 5, 'the drawings');
    await findButton(canvasElement, 'Open photo: This one');
  },
};

export const VideosAndSounds: Story = {
  render: () =>
    gallery([
      ['Video', bubble({ content: VIDEO })],
      ['Voice note, not heard', bubble({ content: VOICE })],
      ['Voice note, ours', bubble(outbound('played', { content: VOICE }))],
      ['Audio file', bubble({ content: SONG })],
      [
        'Voice note, decoded here',
        bubble({ content: { ...VOICE, file: { id: 'tone-7', state: 'stored', bytes: 20_000 } } }),
      ],
    ]),
  play: async ({ canvasElement }) => {
    await findButton(canvasElement, 'Play video, 0:42');
    await waitForText(canvasElement, '0:12');
    await waitForText(canvasElement, '0:07');
  },
};

export const Documents: Story = {
  render: () =>
    gallery([
      ['PDF', bubble({ content: paper('Invoice 2026-0311.pdf', 'application/pdf') })],
      [
        'Long name, with words',
        bubble({
          content: {
            ...paper(
              'Allgemeine Geschäftsbedingungen und Widerrufsbelehrung (Stand März 2026).docx',
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            ),
            caption: 'Please sign and send it back',
          },
        }),
      ],
      ['Table, ours', bubble(outbound('delivered', { content: paper('Stock.xlsx', 'application/vnd.ms-excel') }))],
      ['Coming', bubble({ content: paper('Scan.tiff', 'image/tiff', { state: 'pending' }) })],
      ['Type not opened', bubble({ content: paper('page.html', 'text/html', { state: 'blocked' }) })],
      [
        'No name, no known type',
        bubble({
          content: { kind: 'document', mediaId: '1', mime: 'x/y', file: { id: 'paper', state: 'stored', bytes: null } },
        }),
      ],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, '1.2 MB');
    await expect(inAll(canvasElement, 'a[download]').length).toBe(4);
  },
};

export const Stickers: Story = {
  render: () =>
    gallery([
      ['Theirs', bubble({ content: SMILE })],
      ['Ours', bubble(outbound('read', { content: SMILE }))],
    ]),
  play: async ({ canvasElement }) => {
    await waitFor(() => inAll(canvasElement, 'img.shown').length === 2, 'the stickers');
  },
};

const STATES = ['pending', 'failed', 'expired', 'too-large', 'blocked'] as const;

export const OnTheirWayAndLost: Story = {
  render: () => gallery(STATES.map((state) => [state, bubble({ content: held(state), actions: ['copy', 'refetch'] })])),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Fetching from WhatsApp');
    await waitForText(canvasElement, 'WhatsApp no longer has it. Ask for it again.');
    await findButton(canvasElement, 'Try again');
  },
};

const PICTURES: readonly MediaContent[] = [
  photo({ caption: 'The lamp came with a crack in its foot' }),
  photo({}, [900, 1600, 20]),
  photo({}, [3000, 420, 120]),
];

export const Lightbox: Story = {
  render: () => {
    const items = PICTURES.map((content, index) => ({
      messageId: `m${index}`,
      content,
      at: message().at + index * 60_000,
      sender: 'Giulia Rossi',
    }));
    return inBox(
      'panel',
      html`<wa-inbox-lightbox .items=${items} .shownId=${'m0'} .media=${sampleMedia}></wa-inbox-lightbox>`,
    );
  },
  play: async ({ canvasElement, userEvent }) => {
    const lightbox = await find<InboxLightboxElement>(canvasElement, 'wa-inbox-lightbox');
    await waitForText(lightbox, '1 of 3');
    await userEvent.click(await findButton(lightbox, 'Next'));
    await waitForText(lightbox, '2 of 3');
    await userEvent.click(await findButton(lightbox, 'Previous'));
    await userEvent.keyboard('++');
    await waitForText(lightbox, '225 %');
    await userEvent.keyboard('0');
    await waitForText(lightbox, '100 %');
    await expect(message().at).toBeLessThan(NOW);
  },
};
