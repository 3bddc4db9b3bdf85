import { expect } from 'chai';
import { InboxError } from '../../../src/domain/index.ts';
import { redAndBlue } from '../attachments/sample-pictures.ts';
import { audit, inside, settled, unmount } from '../mount.ts';
import { ableStore, click, fill, type Shown, send, sent, show, words } from './show-builder.ts';

/** A store whose backend takes files too. */
function filesStore() {
  const store = ableStore();
  const { session, ...rest } = store.session.current;
  if (session === null) throw new Error('no session');
  store.session.set({ ...rest, session: { ...session, capabilities: { ...session.capabilities, media: true } } });
  return store;
}

async function turn(element: Element, kind: string): Promise<void> {
  const select = inside<HTMLSelectElement>(element, '[data-key="head"]');
  select.value = kind;
  select.dispatchEvent(new Event('change'));
  await settled();
}

async function choose({ element }: Shown, file: File, until: string): Promise<void> {
  const files = new DataTransfer();
  files.items.add(file);
  const input = inside<HTMLInputElement>(element, 'input[type="file"]');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  while (element.shadowRoot?.querySelector(until) == null) await settled();
}

const pdf = () => new File(['%PDF-1.7'], 'menu.pdf', { type: 'application/pdf' });
const QUESTION = { body: 'When?', 'button.answer-1': 'Today' };

describe('a file above the words of a form', () => {
  afterEach(unmount);

  it('passes the accessibility audit, missing and arrived', async () => {
    const shown = await show('buttons', filesStore());
    await turn(shown.element, 'document');
    await click(shown.element, '[part="send"]');
    await audit(shown.element);
    await choose(shown, pdf(), '.arrived');
    await audit(shown.element);
  });

  it('goes with reply buttons, in the place of the line', async () => {
    const shown = await show('buttons', filesStore());
    const { element } = shown;
    await fill(element, { ...QUESTION, header: 'A line' });
    await turn(element, 'image');
    expect(send(element).title).to.equal('Fill in first: Heading');
    await choose(shown, new File([await redAndBlue(20, 20)], 'bike.jpg', { type: 'image/jpeg' }), '.arrived');
    expect(words(element, '.arrived')).to.match(/^bike\./);
    await click(element, '[part="send"]');
    const [[, , content] = []] = sent(shown);
    expect(content).to.have.nested.property('header.kind', 'image');
    expect(content).to.have.nested.property('header.fileId', 'file-new');
  });

  it('goes with a link, and the line comes back with the choice of a line', async () => {
    const shown = await show('link', filesStore());
    const { element } = shown;
    await fill(element, { body: 'Our menu', title: 'Open', url: 'https://example.com', header: 'Menu' });
    await turn(element, 'document');
    await choose(shown, pdf(), '.arrived');
    await turn(element, '');
    await click(element, '[part="send"]');
    const [[, , content] = []] = sent(shown);
    expect(content).to.have.deep.property('header', { kind: 'text', text: 'Menu' });
  });

  it('says why it did not come, and forgets it with another kind', async () => {
    const store = filesStore();
    store.upload = async () => Promise.reject(new InboxError('offline', 'no line'));
    const shown = await show('buttons', store);
    const { element } = shown;
    await fill(element, QUESTION);
    await turn(element, 'document');
    await choose(shown, pdf(), '.upload .problem');
    expect(words(element, '.upload .problem')).to.equal('There is no network connection.');
    await turn(element, 'video');
    expect(element.shadowRoot?.querySelector('.upload .problem')).to.equal(null);
    await click(element, '[part="send"]');
    expect(sent(shown)).to.deep.equal([]);
  });

  it('is not offered with a list, nor where the backend takes no files', async () => {
    for (const [kind, store] of [
      ['list', filesStore()],
      ['buttons', ableStore()],
    ] as const) {
      const { element } = await show(kind, store);
      expect(element.shadowRoot?.querySelector('[data-key="head"]')).to.equal(null);
      unmount();
    }
  });
});
