import '../../../src/define/wa-inbox-message.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { type FileState, InboxError, type MediaContent } from '../../../src/domain/index.ts';
import type { InboxAudioElement } from '../../../src/elements/parts/inbox-audio.ts';
import type { InboxFileElement } from '../../../src/elements/parts/inbox-file.ts';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import type { InboxPictureElement } from '../../../src/elements/parts/inbox-picture.ts';
import { Playback } from '../../../src/elements/parts/playback.ts';
import type { MediaView, MessageAction } from '../../../src/store/views.ts';
import { message } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { PlainSource } from '../plain-source.ts';
import { FakeAudio } from './fake-audio.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';

const file = (state: FileState = 'stored') => ({ id: 'f', state, bytes: 1_240_000, width: 800, height: 600 }) as const;
const PHOTO: MediaContent = { kind: 'image', mediaId: '1', mime: 'image/jpeg', file: file() };
const PAPER: MediaContent = {
  kind: 'document',
  mediaId: '1',
  mime: 'application/pdf',
  fileName: 'photo\u202Egpj.exe',
  file: file(),
};
const VOICE: MediaContent = {
  kind: 'audio',
  mediaId: '1',
  mime: 'audio/ogg',
  voice: true,
  file: { id: 'v', state: 'stored', bytes: 1, durationMs: 12_000, waveform: [0, 50, 100] },
};

const ready = (url: string, renew = () => {}): MediaView => ({ state: 'ready', url, renew });

async function show(content: MediaContent, view: MediaView = ready(PIXEL), actions: readonly MessageAction[] = []) {
  const source = new PlainSource<MediaView>(view);
  const surroundings = { mapUrl: '', media: () => source };
  const element = await mount<InboxMessageElement>(html`<wa-inbox-message
    role="article"
    tabindex="0"
    aria-label="Message"
    .message=${message({ content, actions })}
    .contactName=${'Giulia Rossi'}
    .surroundings=${surroundings}
  ></wa-inbox-message>`);
  await settled();
  return { element, source };
}

function heard(element: Element, name: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}

describe('files in a bubble', () => {
  afterEach(unmount);

  it('pass the accessibility audit', async () => {
    await audit((await show(PHOTO)).element);
    await audit((await show(PAPER, ready('blob:paper'))).element);
    await audit((await show(VOICE)).element);
    await audit((await show({ ...PHOTO, file: file('failed') }, ready(PIXEL), ['refetch'])).element);
  });

  it('say how much has come while somebody knows, in the same room', async () => {
    const video: MediaContent = { ...PHOTO, kind: 'video', mime: 'video/mp4' };
    for (const [content, tag] of [
      [PHOTO, 'wa-inbox-picture'],
      [video, 'wa-inbox-picture'],
      [PAPER, 'wa-inbox-file'],
    ] as const) {
      const { element, source } = await show(content, { state: 'loading' });
      const part = inside<InboxPictureElement | InboxFileElement>(element, tag);
      const share = () => part.shadowRoot?.querySelector('.share')?.textContent ?? null;
      const before = part.getBoundingClientRect().height;
      expect(share()).to.equal(null);
      source.set({ state: 'loading', progress: 0.42 });
      await settled();
      expect(share()).to.equal('42%');
      expect(part.getBoundingClientRect().height).to.equal(before);
      source.set(ready(PIXEL));
      await settled();
      expect(share()).to.equal(null);
      unmount();
    }
  });

  it('keep a name of another direction beside their sign', async () => {
    for (const [state, sign] of [
      ['stored', '.sheet'],
      ['blocked', '.trouble .icon'],
    ] as const) {
      const { element } = await show({ ...PAPER, fileName: 'plan.pdf', file: file(state) }, ready('blob:paper'));
      element.dir = 'rtl';
      const paper = inside(element, 'wa-inbox-file');
      const gap =
        inside(paper, sign).getBoundingClientRect().left - inside(paper, '.name bdi').getBoundingClientRect().right;
      expect(gap).to.be.within(0, 16);
      unmount();
    }
  });

  it('a photo has its room before it loads and after', async () => {
    const { element, source } = await show(PHOTO, { state: 'loading' });
    const picture = inside<InboxPictureElement>(element, 'wa-inbox-picture');
    const before = picture.getBoundingClientRect();
    source.set(ready(PIXEL));
    await settled();
    await inside<HTMLImageElement>(picture, 'img').decode();
    const after = picture.getBoundingClientRect();
    expect([before.width, before.height]).to.deep.equal([320, 240]);
    expect([after.width, after.height]).to.deep.equal([320, 240]);
  });

  it('a photo whispers that it is wanted large', async () => {
    const { element } = await show(PHOTO);
    const wishes = heard(element, 'wa-inbox-message-wish');
    inside<HTMLButtonElement>(inside(element, 'wa-inbox-picture'), 'button').click();
    expect(wishes).to.deep.equal([{ wish: 'open-media', messageId: 'message-1' }]);
  });

  it('an address that does not load is renewed once, then the bubble says so', async () => {
    let renewed = 0;
    const { element } = await show(
      PHOTO,
      ready('data:image/gif;base64,AAAA', () => (renewed += 1)),
    );
    const picture = inside<InboxPictureElement>(element, 'wa-inbox-picture');
    for (let frame = 0; renewed === 0 && frame < 60; frame += 1) await settled();
    expect(renewed).to.equal(1);
    inside(picture, 'img').dispatchEvent(new Event('error'));
    await settled();
    expect(inside(picture, '.trouble').textContent).to.include('This browser cannot show it.');
  });

  const troubles: readonly (readonly [FileState, string])[] = [
    ['failed', 'Not fetched from WhatsApp'],
    ['expired', 'WhatsApp no longer has it. Ask for it again.'],
    ['too-large', 'Over 100 MB'],
    ['blocked', 'Files of this type are not opened here.'],
  ];
  for (const [state, words] of troubles) {
    it(`says why a file is not shown: ${state}`, async () => {
      const { element } = await show({ ...PHOTO, file: file(state) });
      const picture = inside(element, 'wa-inbox-picture');
      expect(inside(picture, '.trouble').textContent).to.include(words);
      expect(picture.shadowRoot?.querySelector('img, button')).to.equal(null);
    });
  }

  it('keeps the time of a voice message off the words that tell why it does not play', async () => {
    const kept = (state: FileState) => ({ ...VOICE, file: { id: 'v', state, bytes: 1 } });
    const failed: MediaView = { state: 'failed', error: new InboxError('offline', 'no network'), retry: () => {} };
    for (const [content, view] of [[kept('expired')], [kept('failed')], [VOICE, failed]] as const) {
      const { element } = await show(content, view ?? ready(PIXEL));
      const why = inside(inside(element, 'wa-inbox-audio'), '.why').getBoundingClientRect();
      const time = inside(element, '.meta').getBoundingClientRect();
      expect(time.top >= why.bottom || time.left >= why.right, `${content.file?.state}`).to.equal(true);
    }
  });

  it('asks the backend again only where it can be asked', async () => {
    const { element } = await show({ ...PHOTO, file: file('failed') }, ready(PIXEL), ['refetch']);
    const actions = heard(element, 'wa-inbox-message-action');
    inside<HTMLButtonElement>(inside(element, 'wa-inbox-picture'), '.link').click();
    expect(actions).to.deep.equal([{ action: 'refetch', messageId: 'message-1' }]);
  });

  it('a file that cannot be had now is tried again by hand', async () => {
    let tried = 0;
    const error = new InboxError('offline', 'no network');
    const { element } = await show(PHOTO, { state: 'failed', error, retry: () => (tried += 1) });
    inside<HTMLButtonElement>(inside(element, 'wa-inbox-picture'), '.link').click();
    expect(tried).to.equal(1);
  });

  it('says that a file is on its way, and how large it is', async () => {
    const { element } = await show({ ...PHOTO, file: file('pending') });
    expect(inside(inside(element, 'wa-inbox-picture'), '.coming').textContent).to.match(
      /Fetching from WhatsApp\s*1\.2 MB/,
    );
  });

  it('a document is saved under a safe name and shows its size', async () => {
    const { element } = await show(PAPER, ready('blob:paper'));
    const paper = inside<InboxFileElement>(element, 'wa-inbox-file');
    const link = inside<HTMLAnchorElement>(paper, 'a');
    expect(link.download).to.equal('photogpj.exe');
    expect(link.textContent).to.include('1.2 MB');
  });

  it('an address that runs something is no address', async () => {
    const { element } = await show(PAPER, ready('javascript:alert(1)'));
    expect(inside(element, 'wa-inbox-file').shadowRoot?.querySelector('a')).to.equal(null);
  });

  describe('a voice note', () => {
    async function player() {
      const { element } = await show(VOICE);
      const audio = new FakeAudio();
      const voice = inside<InboxAudioElement>(element, 'wa-inbox-audio');
      voice.playback.removeEventListener('change', () => {});
      const playback = new Playback(() => audio as unknown as HTMLAudioElement);
      voice.remove();
      voice.playback = playback;
      inside(element, '.content').append(voice);
      await settled();
      return { voice, audio, playback };
    }

    it('says how long it is and that nobody has heard it', async () => {
      const { voice } = await player();
      expect(inside(voice, '.times').textContent).to.include('0:12');
      expect(inside(voice, '.unheard').ariaLabel).to.equal('Not played yet');
    });

    it('plays, rests and offers speed', async () => {
      const { voice, audio } = await player();
      const toggle = inside<HTMLButtonElement>(voice, '.toggle');
      toggle.click();
      audio.load(12);
      audio.run(3);
      await settled();
      expect(toggle.ariaLabel).to.equal('Pause');
      expect(inside(voice, '.times').textContent).to.include('0:03 / 0:12');
      expect(voice.shadowRoot?.querySelector('.unheard')).to.equal(null);
      inside<HTMLButtonElement>(voice, '.rate').click();
      await settled();
      expect(inside(voice, '.rate').textContent).to.equal('1.5×');
      toggle.click();
      await settled();
      expect(toggle.ariaLabel).to.equal('Play');
    });

    it('is moved by keys and pointer', async () => {
      const { voice, playback } = await player();
      const track = inside(voice, '.track');
      const press = (key: string) => track.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      expect(press('ArrowRight')).to.equal(false);
      expect(playback.stateOf('v').position).to.equal(5);
      press('End');
      expect(playback.stateOf('v').position).to.be.closeTo(11.9, 0.01);
      press('Home');
      expect(playback.stateOf('v').position).to.equal(0);
      const { left, width } = track.getBoundingClientRect();
      track.dispatchEvent(new PointerEvent('pointermove', { buttons: 1, clientX: left + width / 2 }));
      await settled();
      expect(playback.stateOf('v').position).to.be.closeTo(6, 0.2);
      expect(track.ariaValueText).to.equal('0:06 of 0:12');
    });
  });
});
