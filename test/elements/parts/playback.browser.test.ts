import { expect } from 'chai';
import { Playback } from '../../../src/elements/parts/playback.ts';
import type { MediaView } from '../../../src/store/views.ts';
import { PlainSource } from '../plain-source.ts';
import { FakeAudio } from './fake-audio.ts';

const ready = (url: string, renew = () => {}): MediaView => ({ state: 'ready', url, renew });

function createRig() {
  const audio = new FakeAudio();
  const playback = new Playback(() => audio as unknown as HTMLAudioElement);
  const source = (url: string) => new PlainSource<MediaView>(ready(url));
  return { audio, playback, source };
}

describe('what plays on a page', () => {
  it('plays one sound at a time and remembers where each one stood', () => {
    const { audio, playback, source } = createRig();
    const [one, two] = [source('blob:one'), source('blob:two')];
    playback.toggle('one', one);
    audio.load(10);
    audio.run(4);
    playback.toggle('two', two);
    expect(playback.stateOf('one')).to.include({ isPlaying: false, position: 4, isHeard: true });
    expect(playback.stateOf('two')).to.include({ isPlaying: true, position: 0 });
    playback.toggle('one', one);
    audio.load(10);
    expect(audio.currentTime).to.equal(4);
    expect(playback.stateOf('one').duration).to.equal(10);
  });

  it('begins anew after the end', () => {
    const { audio, playback, source } = createRig();
    playback.toggle('one', source('blob:one'));
    audio.load(10);
    audio.run(10);
    audio.dispatchEvent(new Event('ended'));
    expect(playback.stateOf('one')).to.include({ isPlaying: false, position: 0 });
  });

  it('plays on from its place when the address is renewed', () => {
    const { audio, playback, source } = createRig();
    const one = source('blob:old');
    playback.toggle('one', one);
    audio.load(10);
    audio.run(6);
    one.set(ready('blob:new'));
    expect(audio.src).to.equal('blob:new');
    audio.load(10);
    expect(audio.currentTime).to.equal(6);
  });

  it('does not mind the address any more when all of it is here', () => {
    const { audio, playback, source } = createRig();
    const one = source('blob:old');
    playback.toggle('one', one);
    audio.load(10);
    audio.whole = true;
    one.set(ready('blob:new'));
    expect(audio.src).to.equal('blob:old');
  });

  it('plays at the same speed whatever plays', () => {
    const { audio, playback, source } = createRig();
    playback.nextRate();
    playback.toggle('one', source('blob:one'));
    expect(audio.playbackRate).to.equal(1.5);
    playback.nextRate();
    expect(audio.playbackRate).to.equal(2);
    playback.nextRate();
    expect(playback.rate).to.equal(1);
  });

  it('asks for a fresh address once, then rests', () => {
    const { audio, playback } = createRig();
    let renewed = 0;
    const broken = new PlainSource<MediaView>(ready('blob:x', () => (renewed += 1)));
    playback.toggle('one', broken);
    audio.dispatchEvent(new Event('error'));
    expect([renewed, playback.stateOf('one').isPlaying]).to.deep.equal([1, true]);
    audio.dispatchEvent(new Event('error'));
    expect([renewed, playback.stateOf('one').isPlaying]).to.deep.equal([1, false]);
  });

  it('waits for a file that is on its way, and rests when it cannot be had', () => {
    const { audio, playback } = createRig();
    const slow = new PlainSource<MediaView>({ state: 'loading' });
    playback.toggle('one', slow);
    expect(audio.played.filter((it) => it !== 'pause')).to.deep.equal([]);
    slow.set(ready('blob:one'));
    expect(audio.played.at(-1)).to.equal('blob:one');
    playback.seek('one', 3);
    expect(playback.stateOf('one').position).to.equal(3);
    slow.set({ state: 'failed', error: new Error('gone') as never, retry: () => {} });
    expect(playback.stateOf('one').isPlaying).to.equal(false);
  });
});
