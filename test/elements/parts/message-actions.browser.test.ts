import '../../../src/define/wa-inbox-message.ts';
import { expect } from 'chai';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import type { MessageWish } from '../../../src/elements/parts/message-surroundings.ts';
import { audit, inside, settled, unmount } from '../mount.ts';
import { outbound, show } from './show-message.ts';

describe('<wa-inbox-message>', () => {
  afterEach(unmount);

  describe('what can be done with it', () => {
    async function open(element: InboxMessageElement): Promise<HTMLElement[]> {
      await element.openMenu();
      await settled();
      return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    }

    it('shows its button on hover and focus only', async () => {
      const element = await show();
      expect(element.shadowRoot?.querySelector('.more')).to.equal(null);
      element.focus();
      await settled();
      expect(inside(element, '.more').ariaLabel).to.equal('Message actions');
      await audit(element);
    });

    it('lists what the message allows, and whispers the choice', async () => {
      const element = await show(outbound('failed', { actions: ['copy', 'retry', 'discard'] }));
      const chosen: unknown[] = [];
      element.addEventListener('wa-inbox-message-action', (event) =>
        chosen.push([(event as CustomEvent).detail, event.composed]),
      );
      const items = await open(element);
      expect(items.map((item) => item.textContent?.trim())).to.deep.equal([
        'Copy text',
        'Try again',
        'Discard',
        'Copy link',
        'Message info',
      ]);
      items[1]?.click();
      expect(chosen).to.deep.equal([[{ action: 'retry', messageId: 'message-1' }, false]]);
    });

    it('whispers that all that is known of it is wanted, and that a link to it is', async () => {
      const element = await show(outbound('read'));
      const wishes: MessageWish[] = [];
      element.addEventListener('wa-inbox-message-wish', (event) => wishes.push((event as CustomEvent).detail));
      const [info, link] = (await open(element)).reverse();
      link?.click();
      info?.click();
      expect(wishes.map(({ wish }) => wish)).to.deep.equal(['link', 'info']);
      expect(wishes.every((one) => 'messageId' in one && one.messageId === 'message-1')).to.equal(true);
    });

    it('offers no link to what the backend does not have', async () => {
      for (const delivery of ['saving', 'stored', 'asking', 'refused'] as const) {
        const items = await open(await show(outbound(delivery)));
        expect(items.map((item) => item.textContent?.trim())).not.to.include('Copy link');
      }
    });

    it('whispers that the quoted message is wanted', async () => {
      const element = await show({
        quoted: { messageId: 'm7', author: 'customer', content: { kind: 'text', text: 'Hello' } },
      });
      const wanted: unknown[] = [];
      element.addEventListener('wa-inbox-quote-open', (event) => wanted.push((event as CustomEvent).detail));
      inside<HTMLButtonElement>(element, '.quoted').click();
      expect(wanted).to.deep.equal([{ messageId: 'm7' }]);
    });
  });
});
