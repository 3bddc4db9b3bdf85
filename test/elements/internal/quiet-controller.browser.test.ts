import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { QuietController } from '../../../src/elements/internal/quiet-controller.ts';
import { settled } from '../mount.ts';
import { PlainSource } from '../plain-source.ts';

class QuietProbeElement extends LitElement {
  readonly source = new PlainSource(0);
  readonly heard: number[] = [];
  readonly #source = new QuietController(
    this,
    () => this.source,
    (value) => this.heard.push(value),
  );

  get drawn(): string {
    return this.renderRoot.textContent?.trim() ?? '';
  }

  override render() {
    return html`${this.#source.value}`;
  }
}
customElements.define('wa-inbox-quiet-probe', QuietProbeElement);

const field = document.createElement('textarea');
const press = (key: string, more: KeyboardEventInit = {}) =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
const frame = () => new Promise(requestAnimationFrame);

describe('QuietController', () => {
  let element: QuietProbeElement;

  /** Draws frames until the value is there, calling `meanwhile` before each. */
  async function until(value: string, meanwhile: () => void = () => undefined): Promise<void> {
    while (element.drawn !== value) {
      meanwhile();
      await frame();
    }
  }

  beforeEach(async () => {
    document.body.append(field);
    press('Escape');
    element = document.createElement('wa-inbox-quiet-probe') as QuietProbeElement;
    document.body.append(element);
    await settled();
  });
  afterEach(() => {
    press('Escape');
    element.remove();
    field.remove();
  });

  it('draws a change before the next paint while nobody types', async () => {
    element.source.set(1);
    await frame();
    await frame();
    expect(element.drawn).to.equal('1');
  });

  it('leaves the frames of somebody who types alone, and tells its host of the change at once', async () => {
    press('a');
    element.source.set(1);
    await frame();
    await frame();
    expect(element.drawn).to.equal('0');
    expect(element.heard).to.deep.equal([0, 1]);
  });

  it('draws what waited when the keys rest', async () => {
    press('a');
    element.source.set(1);
    element.source.set(2);
    await until('2');
  });

  it('draws what waited while somebody goes on typing without a pause', async () => {
    press('a');
    element.source.set(1);
    await until('1', () => press('a'));
  });

  it('draws at once when a key sends or moves', async () => {
    for (const [key, more] of [['Enter'], ['ArrowDown'], ['Escape'], ['v', { ctrlKey: true }]] as const) {
      press('a');
      element.source.set(element.source.current + 1);
      press(key, more);
      await frame();
      await frame();
      expect(element.drawn, key).to.equal(String(element.source.current));
    }
  });

  it('draws at once when somebody presses a pointer, and for keys that write nothing', async () => {
    press('a');
    element.source.set(1);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await frame();
    await frame();
    expect(element.drawn).to.equal('1');
    const button = document.createElement('button');
    document.body.append(button);
    button.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    button.remove();
    element.source.set(2);
    await frame();
    await frame();
    expect(element.drawn).to.equal('2');
  });

  it('takes keys with Alt for writing where they give a letter', async () => {
    press('ł', { altKey: true });
    element.source.set(1);
    await frame();
    await frame();
    expect(element.drawn).to.equal('0');
  });
});
