import { expect } from 'chai';
import { css, html } from 'lit';
import { BaseElement } from '../../../src/elements/internal/base-element.ts';
import { mount, unmount } from '../mount.ts';

class TokenProbeElement extends BaseElement {
  static override styles = [BaseElement.styles, css`:host { display: block }`];
  override render() {
    return html`<i></i>`;
  }
}
customElements.define('wa-inbox-token-probe', TokenProbeElement);

const TEXT = 4.5;
const CONTROL = 3;

/** Every text, control edge and focus ring, on every ground it stands on. */
const pairs: readonly [ink: string, grounds: readonly string[], least: number][] = [
  ['text', ['bg', 'bg-quiet', 'bg-hover', 'bg-float', 'bg-selected', 'bubble-in', 'bubble-out', 'note'], TEXT],
  ['text', ['danger-bg', 'warning-bg', 'success-bg'], TEXT],
  ['text-quiet', ['bg', 'bg-quiet', 'bg-hover', 'bg-float', 'bg-selected', 'bubble-in', 'bubble-out', 'note'], TEXT],
  ['accent-text', ['bg', 'bg-quiet', 'bg-hover', 'bg-float', 'bg-selected', 'bubble-in', 'bubble-out'], TEXT],
  ['on-accent', ['accent-fill'], TEXT],
  ['danger', ['bg', 'bg-quiet', 'bg-hover', 'bg-selected', 'danger-bg', 'bubble-out'], TEXT],
  ['warning', ['bg', 'bg-quiet', 'bg-hover', 'bg-selected', 'warning-bg'], TEXT],
  ['success', ['bg', 'bg-quiet', 'bg-hover', 'bg-selected', 'success-bg'], TEXT],
  ['border-control', ['bg', 'bg-quiet', 'bg-float'], CONTROL],
  ['note-border', ['bg', 'note'], CONTROL],
  ['focus', ['bg', 'bg-quiet', 'bg-hover', 'bg-float', 'bg-selected', 'bubble-in', 'bubble-out', 'note'], CONTROL],
  ['focus', ['danger-bg', 'warning-bg', 'success-bg'], CONTROL],
];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Relative luminance (WCAG 2) of a CSS colour as the browser paints it. */
function luminance(color: string): number {
  if (canvas === null) throw new Error('no canvas');
  canvas.fillStyle = '#000';
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('tokens', () => {
  afterEach(unmount);

  const accents = ['', '#00ff66', '#ffe000', '#ff0055', '#000000', '#ffffff', '#7a00ff', '#00c2ff', 'gray'];
  for (const scheme of ['light', 'dark']) {
    for (const accent of accents) {
      it(`read at their least contrast in the ${scheme} theme with accent ${accent || 'of our own'}`, async () => {
        const probe = await mount(html`<wa-inbox-token-probe></wa-inbox-token-probe>`);
        probe.style.colorScheme = scheme;
        if (accent !== '') probe.style.setProperty('--wa-inbox-accent', accent);
        const inner = probe.shadowRoot?.querySelector('i');
        const color = (token: string) => {
          if (!inner) throw new Error('no probe');
          inner.style.color = `var(--_${token})`;
          return getComputedStyle(inner).color;
        };
        const weak = pairs.flatMap(([ink, grounds, least]) =>
          grounds
            .map((ground) => ({ pair: `${ink} on ${ground}`, ratio: contrast(color(ink), color(ground)) }))
            .filter(({ ratio }) => ratio < least)
            .map(({ pair, ratio }) => `${pair} ${ratio.toFixed(2)}`),
        );
        expect(weak).to.deep.equal([]);
      });
    }
  }
});
