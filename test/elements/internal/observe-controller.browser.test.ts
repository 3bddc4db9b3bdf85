import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { ObserveController } from '../../../src/elements/internal/observe-controller.ts';
import type { Source } from '../../../src/store/source.ts';
import { settled } from '../mount.ts';
import { PlainSource } from '../plain-source.ts';

class ObserveProbeElement extends LitElement {
  @property({ attribute: false }) source: Source<number> | undefined;
  @property({ attribute: false }) other: Source<number> | undefined;
  readonly seen: number[] = [];
  updates = 0;
  readonly #source = new ObserveController(
    this,
    () => this.source,
    (value) => this.seen.push(value),
  );
  readonly #other = new ObserveController(this, () => this.other);

  override updated(): void {
    this.updates += 1;
  }
  override render() {
    return html`${this.#source.value} ${this.#other.value}`;
  }
}
customElements.define('wa-inbox-observe-probe', ObserveProbeElement);

describe('ObserveController', () => {
  let element: ObserveProbeElement;
  const first = () => element.source as PlainSource<number>;

  beforeEach(async () => {
    element = document.createElement('wa-inbox-observe-probe') as ObserveProbeElement;
    element.source = new PlainSource(1);
    document.body.append(element);
    await settled();
  });
  afterEach(() => element.remove());

  it('draws the value that stands and each that follows', async () => {
    expect(element.shadowRoot?.textContent?.trim()).to.equal('1');
    first().set(2);
    await settled();
    expect(element.shadowRoot?.textContent?.trim()).to.equal('2');
    expect(element.seen).to.deep.equal([1, 2]);
  });

  it('updates once per frame, however many sources change', async () => {
    const other = new PlainSource(10);
    element.other = other;
    await settled();
    const before = element.updates;
    for (let value = 2; value < 50; value += 1) {
      first().set(value);
      other.set(value);
    }
    await settled();
    expect(element.updates - before).to.equal(1);
  });

  it('follows another source and lets the first go', async () => {
    const before = first();
    element.source = new PlainSource(7);
    await settled();
    expect(before.subscribers).to.equal(0);
    expect(first().subscribers).to.equal(1);
    expect(element.shadowRoot?.textContent?.trim()).to.equal('7');
  });

  it('keeps the subscription while the element moves in the page', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const source = first();
    place.append(element);
    expect(source.subscribers).to.equal(1);
    await settled();
    expect(source.subscribers).to.equal(1);
    expect(source.subscriptions).to.equal(1);
    place.remove();
  });

  it('drops the subscription once the element stays out, and takes it up again when it returns', async () => {
    const source = first();
    element.remove();
    await Promise.resolve();
    expect(source.subscribers).to.equal(0);
    source.set(5);
    document.body.append(element);
    await settled();
    expect(source.subscribers).to.equal(1);
    expect(element.shadowRoot?.textContent?.trim()).to.equal('5');
  });
});
