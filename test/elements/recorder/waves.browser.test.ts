import { expect } from 'chai';
import { render } from 'lit';
import { liveWave, soundWave } from '../../../src/elements/recorder/waves.ts';

function drawn(wave: ReturnType<typeof liveWave>): SVGElement[] {
  const box = document.createElement('div');
  render(wave, box);
  return [...box.querySelectorAll('svg')];
}
const path = (wave: ReturnType<typeof liveWave>) => drawn(wave)[0]?.querySelector('path')?.getAttribute('d');
const levels = (count: number) => Array.from({ length: count }, (_, at) => (at % 7) / 7);

describe('the waves of a recording', () => {
  it('move with every moment that is heard', () => {
    expect(path(liveWave(levels(25), false))).to.not.equal(path(liveWave(levels(26), false)));
  });

  it('move once a second for who wants less motion', () => {
    expect(path(liveWave(levels(21), true))).to.equal(path(liveWave(levels(29), true)));
    expect(path(liveWave(levels(29), true))).to.not.equal(path(liveWave(levels(30), true)));
  });

  it('show how much was heard', () => {
    const [, done] = drawn(soundWave([10, 50, 100], 0.25));
    expect(done?.style.clipPath).to.equal('inset(0px 75% 0px 0px)');
  });
});
