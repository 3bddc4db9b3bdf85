import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WorldClock } from '../../src/mock/world-clock.ts';

/** Real time that moves by hand. */
function realTime() {
  let at = 0;
  const timers = new Set<{ due: number; callback: () => void }>();
  return {
    monotonic: () => at,
    timer(ms: number, callback: () => void) {
      const timer = { due: at + ms, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(ms: number) {
      at += ms;
      for (const timer of [...timers].filter(({ due }) => due <= at)) {
        timers.delete(timer);
        timer.callback();
      }
    },
    waiting: () => timers.size,
  };
}

describe('WorldClock', () => {
  it('stands still until it runs, then follows real time', () => {
    const real = realTime();
    const clock = new WorldClock(1_000, real);
    real.pass(500);
    assert.equal(clock.now(), 1_000);
    clock.run();
    real.pass(250);
    assert.equal(clock.now(), 1_250);
  });

  it('fires what comes due on a jump in order, each at its own time', () => {
    const clock = new WorldClock(0, realTime());
    const seen: [string, number][] = [];
    clock.after(300, () => seen.push(['late', clock.now()]));
    clock.after(100, () => {
      seen.push(['early', clock.now()]);
      clock.after(50, () => seen.push(['nested', clock.now()]));
    });
    clock.moveTo(1_000);
    assert.deepEqual(seen, [
      ['early', 100],
      ['nested', 150],
      ['late', 300],
    ]);
    assert.equal(clock.now(), 1_000);
  });

  it('keeps the order of timers due at one moment', () => {
    const clock = new WorldClock(0, realTime());
    const seen: number[] = [];
    for (const number of [1, 2, 3]) clock.after(10, () => seen.push(number));
    clock.moveBy(10);
    assert.deepEqual(seen, [1, 2, 3]);
  });

  it('leaps as a machine wakes: the time is there at once and each timer fires once', () => {
    const clock = new WorldClock(0, realTime());
    const seen: [string, number][] = [];
    const every = () => {
      clock.after(1_000, () => {
        seen.push(['poll', clock.now()]);
        every();
      });
    };
    every();
    const cancelLater = clock.after(3_000, () => seen.push(['cancelled', clock.now()]));
    clock.after(2_000, () => {
      seen.push(['once', clock.now()]);
      cancelLater();
    });
    clock.leapBy(86_400_000);
    assert.deepEqual(seen, [
      ['poll', 86_400_000],
      ['once', 86_400_000],
    ]);
  });

  it('never moves back', () => {
    const clock = new WorldClock(5_000, realTime());
    clock.moveTo(1_000);
    assert.equal(clock.now(), 5_000);
  });

  it('fires with real time while it runs and aims one real timer', () => {
    const real = realTime();
    const clock = new WorldClock(0, real);
    const seen: string[] = [];
    clock.after(100, () => seen.push('a'));
    clock.after(200, () => seen.push('b'));
    clock.run();
    assert.equal(real.waiting(), 1);
    real.pass(100);
    assert.deepEqual(seen, ['a']);
    real.pass(100);
    assert.deepEqual(seen, ['a', 'b']);
    assert.equal(real.waiting(), 0);
  });

  it('does not call a cancelled timer', () => {
    const clock = new WorldClock(0, realTime());
    const cancel = clock.after(10, () => assert.fail('called'));
    cancel();
    clock.moveBy(20);
  });

  it('leaves no real timer behind when stopped', () => {
    const real = realTime();
    const clock = new WorldClock(0, real);
    clock.run();
    clock.after(1_000, () => assert.fail('called'));
    clock.stop();
    real.pass(5_000);
    assert.equal(real.waiting(), 0);
  });
});
