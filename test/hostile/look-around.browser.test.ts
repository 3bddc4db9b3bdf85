import { expect } from 'chai';
import { danger, escapes } from './look-around.ts';

function shadowOf(fill: (root: ShadowRoot) => void): ShadowRoot {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  fill(root);
  return root;
}

function made(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('the look around in the hostile test', () => {
  it('notices what could run, in nested shadow trees too', () => {
    const found = (element: HTMLElement) => danger(shadowOf((root) => root.append(element)));
    expect(found(made('iframe'))).to.deep.equal(['<iframe>']);
    expect(found(made('b', { onclick: 'x' }))).to.deep.equal(['b onclick']);
    expect(found(made('a', { href: 'javascript:x' }))).to.deep.equal(['a href=javascript:x']);
    const host = made('div');
    host.attachShadow({ mode: 'open' }).append(made('script', { type: 'x' }));
    expect(found(host)).to.deep.equal(['<script>']);
    expect(found(made('a', { href: 'https://a.it/' }))).to.deep.equal([]);
  });

  it('notices what sticks out, unless it is clipped or folded away', () => {
    const box = made('div');
    box.style.cssText = 'inline-size: 100px; block-size: 100px';
    const inner = made('p');
    inner.style.cssText = 'inline-size: 300px; block-size: 20px; margin: 0';
    box.append(inner);
    document.body.append(box);
    expect(escapes(box)).to.deep.equal(['p. sideways']);
    const clip = made('div');
    clip.style.overflow = 'clip';
    clip.append(inner);
    box.append(clip);
    expect(escapes(box)).to.deep.equal([]);
    // What scrolls itself may hold more, but never sideways.
    inner.style.blockSize = '300px';
    box.append(inner);
    box.style.overflow = 'auto';
    expect(escapes(box)).to.deep.equal(['p. sideways']);
    box.remove();
  });
});
