import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-recorder.ts';
import type { InboxRecorderElement } from '../../src/elements/recorder/inbox-recorder.ts';
import { RECORDING_MAX_MS } from '../../src/elements/recorder/recording.ts';
import type { RecordingPorts } from '../../src/elements/recorder/recording-ports.ts';
import type { AttachmentView } from '../../src/store/views.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { conversation } from '../../test/elements/fake-views.ts';
import { type MicrophoneScript, scriptedMicrophone } from '../../test/elements/recorder/scripted-microphone.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';

/** Where an agent records a voice message. The microphone of these stories is played, so none is asked for. */
const meta: Meta<InboxRecorderElement> = {
  title: 'Elements/Recorder',
  component: 'wa-inbox-recorder',
};
export default meta;

type Story = StoryObj<InboxRecorderElement>;

function show(ports: RecordingPorts | null, store = new FakeStore()): TemplateResult {
  return withStore(
    store,
    'line',
    html`<wa-inbox-recorder conversation-id=${conversation.id} .recordingPorts=${ports}></wa-inbox-recorder>`,
  );
}

const scripted = (script: MicrophoneScript = {}): TemplateResult => show(scriptedMicrophone(script).ports);

async function listen(canvas: HTMLElement): Promise<void> {
  await waitForText(canvas, '0:01');
  (await findButton(canvas, 'Listen')).click();
  await findButton(canvas, 'Play');
}

export const Asking: Story = {
  render: () => scripted({ isWaiting: true }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Allow the microphone'),
};

export const Recording: Story = {
  render: () => scripted(),
  play: async ({ canvasElement }) => waitForText(canvasElement, /Recording\s+0:01/),
};

export const Paused: Story = {
  render: () => scripted(),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, '0:01');
    await userEvent.click(await findButton(canvasElement, 'Pause'));
    await waitForText(canvasElement, 'Paused');
    await findButton(canvasElement, 'Go on recording');
  },
};

export const ToBeHeard: Story = {
  render: () => scripted(),
  play: async ({ canvasElement }) => {
    await listen(canvasElement);
    await find(canvasElement, 'input[type="range"]');
    await findButton(canvasElement, 'Send voice message');
  },
};

const sending = new FakeStore();

export const Sent: Story = {
  render: () => show(scriptedMicrophone().ports, sending),
  play: async ({ canvasElement }) => {
    const recorder = await find<InboxRecorderElement>(canvasElement, 'wa-inbox-recorder');
    const closed = new Promise((resolve) => recorder.addEventListener('close', resolve, { once: true }));
    await listen(canvasElement);
    (await findButton(canvasElement, 'Send voice message')).click();
    await closed;
    await expect(sending.calls.map(([name]) => name)).toEqual(expect.arrayContaining(['attach', 'sendFiles']));
  },
};

export const BesideOtherFiles: Story = {
  render: () => {
    const store = new FakeStore();
    store.attachments(conversation.id).set([{ id: 'file-1' } as AttachmentView]);
    return show(scriptedMicrophone().ports, store);
  },
  play: async ({ canvasElement }) => {
    await listen(canvasElement);
    await findButton(canvasElement, 'Add to the files');
  },
};

export const AsAnAudioFile: Story = {
  render: () => scripted({ mime: 'audio/mp4' }),
  play: async ({ canvasElement }) => {
    await listen(canvasElement);
    await waitForText(canvasElement, 'it goes as an audio file');
    await findButton(canvasElement, 'Send audio');
  },
};

const unplugged = scriptedMicrophone();

export const MicrophoneGone: Story = {
  render: () => show(unplugged.ports),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, '0:01');
    unplugged.unplug();
    await waitForText(canvasElement, 'The microphone went away');
  },
};

export const AsLongAsItMayBe: Story = {
  render: () => scripted({ sliceMs: RECORDING_MAX_MS / 5 }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'It cannot be longer'),
};

export const InTheBackground: Story = {
  render: () => scripted(),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /Recording\s+0:0/);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    await waitForText(canvasElement, 'while this tab was in the background');
  },
};

export const Refused: Story = {
  render: () => scripted({ refusal: 'NotAllowedError' }),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, 'The microphone is not allowed');
    await userEvent.click(await findButton(canvasElement, 'Try again'));
    await waitForText(canvasElement, 'beside the browser’s address');
  },
};

export const NoMicrophone: Story = {
  render: () => scripted({ refusal: 'NotFoundError' }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No microphone found'),
};

export const InUse: Story = {
  render: () => scripted({ refusal: 'NotReadableError' }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Something else uses the microphone'),
};

export const NotHere: Story = {
  render: () => show(null),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'This browser cannot record here');
    await expect(canvasElement.textContent).not.toContain('Try again');
  },
};
