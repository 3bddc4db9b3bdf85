import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BaseElement } from '../../../src/elements/internal/base-element.ts';
import { MenuController } from '../../../src/elements/internal/menu-controller.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

class MenuProbeElement extends BaseElement {
  readonly menu = new MenuController(this, {
    button: () => this.renderRoot.querySelector('.opener'),
    menu: () => this.renderRoot.querySelector('.menu'),
  });
  override render() {
    return html`<button class="opener" aria-haspopup="menu" aria-expanded=${this.menu.open} @click=${this.menu.toggle}>Status</button>
      <div class="menu" popover role="menu" aria-label="Status" @toggle=${this.menu.handleToggle} @keydown=${this.menu.handleKey}>
        <button role="menuitem" tabindex="-1">New</button>
        <button role="menuitem" tabindex="-1" aria-disabled="true">Pending</button>
        <button role="menuitem" tabindex="-1">Resolved</button>
      </div>`;
  }
}
customElements.define('wa-inbox-menu-probe', MenuProbeElement);

describe('MenuController', () => {
  let probe: MenuProbeElement;
  const focused = () => probe.shadowRoot?.activeElement?.textContent;

  beforeEach(async () => {
    probe = await mount<MenuProbeElement>(html`<wa-inbox-menu-probe></wa-inbox-menu-probe>`);
    inside<HTMLButtonElement>(probe, '.opener').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
  });
  afterEach(unmount);

  it('has no accessibility faults open', () => audit(probe));

  it('opens on its first item and says that it is open', () => {
    expect(focused()).to.equal('New');
    expect(inside(probe, '.opener').getAttribute('aria-expanded')).to.equal('true');
  });

  it('moves around past what is disabled, by arrows, ends and letters', async () => {
    const visited: unknown[] = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'n', 'r']) {
      await sendKeys({ press });
      visited.push(focused());
    }
    expect(visited).to.deep.equal(['Resolved', 'New', 'Resolved', 'New', 'Resolved', 'New', 'Resolved']);
  });

  for (const press of ['Escape', 'Tab']) {
    it(`closes on ${press} and gives the focus back`, async () => {
      await sendKeys({ press });
      await settled();
      expect(probe.menu.open).to.equal(false);
      if (press === 'Escape') expect(focused()).to.equal('Status');
    });
  }

  it('stands beside its button, inside the window', () => {
    const menu = inside(probe, '.menu').getBoundingClientRect();
    expect(menu.top).to.be.greaterThan(inside(probe, '.opener').getBoundingClientRect().bottom);
    expect(menu.right).to.be.lessThan(innerWidth);
    expect(menu.left).to.be.at.least(4);
  });
});
