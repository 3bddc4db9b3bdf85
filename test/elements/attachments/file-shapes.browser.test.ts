import '../../../src/define/wa-inbox-attachments.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { shapesOf } from '../../../src/elements/attachments/file-shapes.ts';
import type { InboxAttachmentsElement } from '../../../src/elements/attachments/inbox-attachments.ts';
import { prepareFiles } from '../../../src/elements/attachments/prepare-files.ts';
import { newAttachment } from '../../../src/store/attachment.ts';
import type { AttachedFile, AttachmentView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { attachment } from './attachment.ts';
import { colourAt, jpegSegments, redAndBlue, withCameraNotes } from './sample-pictures.ts';

const GPS_POINTER = '\x88\x25';
const latin1 = async (file: Blob) =>
  [...new Uint8Array(await file.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join('');

async function prepared(content: Blob, name: string): Promise<AttachedFile> {
  const [ready] = await prepareFiles([new File([content], name, { type: content.type })]);
  if (ready === undefined) throw new Error('nothing prepared');
  return ready;
}

/** A store whose draft holds what it is given. */
class DraftStore extends FakeStore {
  #count = 0;

  get #draft() {
    return this.attachments('c1');
  }

  override attach(...args: unknown[]): readonly string[] {
    const ids = (args[1] as readonly AttachedFile[]).map((file) => {
      this.#count += 1;
      const id = `new${this.#count}`;
      this.#draft.set([...this.#draft.current, { ...newAttachment('c1', id, file).view, state: 'ready' }]);
      return id;
    });
    return ids;
  }

  override detach = async (...[id]: unknown[]): Promise<undefined> => {
    this.#draft.set(this.#draft.current.filter((one) => one.id !== id));
  };

  override setCaption = async (...[id, caption]: unknown[]): Promise<undefined> => {
    this.#draft.set(this.#draft.current.map((one) => (one.id === id ? { ...one, caption: String(caption) } : one)));
  };

  override moveFile = async (...[id, by]: unknown[]): Promise<undefined> => {
    const files = [...this.#draft.current];
    const at = files.findIndex((one) => one.id === id);
    files.splice(at + Number(by), 0, ...files.splice(at, 1));
    this.#draft.set(files);
  };
}

async function show(...files: readonly (AttachedFile | AttachmentView)[]) {
  const store = new DraftStore();
  const views = files.map((file, at) => ('id' in file ? file : newAttachment('c1', `f${at}`, file).view));
  store.attachments('c1').set(views.map((view) => ({ ...view, state: 'ready' as const })));
  const element = await mount<InboxAttachmentsElement>(
    html`<wa-inbox-attachments conversation-id="c1"></wa-inbox-attachments>`,
    store,
  );
  const draft = () => store.attachments('c1').current;
  const press = async (selector: string) => {
    const box = inside<HTMLInputElement>(element, selector);
    box.focus();
    box.click();
    await settled();
  };
  const note = () => inside(element, '.note').textContent?.trim();
  return { element, draft, press, note };
}

const photo = async () => prepared(await withCameraNotes(await redAndBlue(400, 200)), 'IMG_1.jpg');

describe('the shapes of a file', () => {
  afterEach(unmount);

  it('are offered accessibly', async () => {
    const { element, press } = await show(await photo(), attachment({ id: 'b' }));
    await audit(element);
    await press('.as input');
    await audit(element);
  });

  it('of a photo are small, as it is, and as it is without its notes', async () => {
    const original = await withCameraNotes(await redAndBlue(400, 200));
    const usual = await prepared(original, 'IMG_1.jpg');
    const shapes = shapesOf(usual.file);
    expect(shapes?.notes).to.equal('place');
    expect(await latin1(shapes?.document.file ?? new Blob())).to.equal(await latin1(original));
    const bare = shapes?.bare?.file ?? new Blob();
    expect(await latin1(original)).to.contain(GPS_POINTER);
    expect(await latin1(bare)).not.to.contain(GPS_POINTER);
    // Not drawn anew: the picture data is the same to the byte, and it still lies on its side.
    expect((await latin1(original)).endsWith((await latin1(bare)).slice(-400))).to.equal(true);
    expect((await jpegSegments(bare)).filter((marker) => marker === 0xe1)).to.have.length(1);
    expect(await colourAt(bare, 50, 50)).to.deep.equal(await colourAt(original, 50, 50));
    const upright = await createImageBitmap(bare, { imageOrientation: 'from-image' });
    expect([upright.width, upright.height]).to.deep.equal([200, 400]);
  });

  it('change in place, with the caption, and keep the keyboard', async () => {
    const { element, draft, press, note } = await show(attachment({ id: 'a' }), await photo(), attachment({ id: 'c' }));
    const field = inside<HTMLInputElement>(element, '[data-id="f1"] .caption input');
    field.value = 'The bike';
    field.dispatchEvent(new InputEvent('input'));
    await settled();
    expect(note()).to.equal('As a photo it is made smaller, and the place where it was taken is removed.');
    expect(inside<HTMLInputElement>(element, '.as input').checked).to.equal(false);

    await press('.as input');
    expect(draft().map(({ kind, caption }) => `${kind} ${caption}`.trim())).to.deep.equal([
      'document',
      'document The bike',
      'document',
    ]);
    expect(await latin1(draft()[1]?.file ?? new Blob())).to.contain(GPS_POINTER);
    expect(note()).to.equal('It goes as it is, with the place where it was taken.');
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.as input'));

    await press('.without input');
    expect(await latin1(draft()[1]?.file ?? new Blob())).not.to.contain(GPS_POINTER);
    expect(note()).to.equal('It goes in full size, without notes of the camera.');
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.without input'));

    await press('.as input');
    expect(draft().map(({ kind }) => kind)).to.deep.equal(['document', 'image', 'document']);
    expect(draft()[1]?.caption).to.equal('The bike');
  });

  it('of a picture without notes promise nothing to remove', async () => {
    const { element, press, note } = await show(await prepared(await redAndBlue(40, 40), 'screen.jpg'));
    await press('.as input');
    expect(note()).to.equal('It goes in full size, without notes of the camera.');
    expect(element.shadowRoot?.querySelector('.without')).to.equal(null);
  });

  it('of a picture whose notes nobody here can read are told as such', async () => {
    const { element, press, note } = await show(await prepared(await redAndBlue(40, 40, 'image/webp'), 'a.webp'));
    await press('.as input');
    expect(note()).to.equal('It goes as it is, with what the camera noted, such as the place.');
    expect(element.shadowRoot?.querySelector('.without')).to.equal(null);
  });

  it('are no matter of other files, nor of pictures an earlier page prepared', async () => {
    const { element } = await show(
      attachment({ id: 'a' }),
      attachment({ id: 'b', kind: 'image', file: await redAndBlue(4, 4), mime: 'image/jpeg' }),
    );
    expect(element.shadowRoot?.querySelector('.shape, .note')).to.equal(null);
  });
});
