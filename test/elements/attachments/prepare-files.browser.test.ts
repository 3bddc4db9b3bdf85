import { expect } from 'chai';
import { filesOf } from '../../../src/elements/attachments/files-of.ts';
import { prepareFiles } from '../../../src/elements/attachments/prepare-files.ts';
import { colourAt, jpegSegments, redAndBlue, withCameraNotes } from './sample-pictures.ts';

const APP1 = 0xe1;
const file = (content: BlobPart, name: string, type = '') => new File([content], name, { type });
const bytes = (...values: readonly number[]) => new Uint8Array(values);

async function one(given: File, options: Parameters<typeof prepareFiles>[1] = {}) {
  const [prepared] = await prepareFiles([given], options);
  if (prepared === undefined) throw new Error('nothing prepared');
  return prepared;
}

describe('prepareFiles()', () => {
  it('leaves nothing of what the camera wrote, and turns the picture upright', async () => {
    const photo = await withCameraNotes(await redAndBlue(400, 200));
    expect(await jpegSegments(photo)).to.include(APP1);
    const { file: sent, facts } = await one(file(photo, 'IMG_1.jpg', 'image/jpeg'));
    expect(await jpegSegments(sent)).not.to.include(APP1);
    expect(await sent.text()).not.to.contain('Exif');
    expect(facts).to.deep.equal({ width: 200, height: 400 });
    const [red = 0, , blue = 0] = await colourAt(sent, 100, 50);
    expect(red > 200 && blue < 60, 'red is on top').to.equal(true);
  });

  it('makes large pictures at most 2,560 px long', async () => {
    const { file: sent, facts } = await one(file(await redAndBlue(5_120, 1_000), 'wide.jpg', 'image/jpeg'));
    expect(facts).to.deep.equal({ width: 2_560, height: 500 });
    expect(sent.type).to.equal('image/jpeg');
  });

  it('keeps what shines through, and makes a JPEG of what does not when that is smaller', async () => {
    const glass = await one(file(await redAndBlue(100, 100, 'image/png', 0.5), 'glass.png', 'image/png'));
    expect([glass.file.type, glass.name]).to.deep.equal(['image/png', 'glass.png']);
    const noise = new OffscreenCanvas(300, 300);
    const brush = noise.getContext('2d');
    const picture = brush?.createImageData(300, 300);
    if (!brush || !picture) throw new Error('no canvas');
    let grain = 1;
    for (let at = 0; at < picture.data.length; at += 1) {
      grain = (grain * 16_807) % 2_147_483_647;
      picture.data[at] = at % 4 === 3 ? 255 : grain % 256;
    }
    brush.putImageData(picture, 0, 0);
    const sand = await one(file(await noise.convertToBlob(), 'sand.png', 'image/png'));
    expect([sand.file.type, sand.name]).to.deep.equal(['image/jpeg', 'sand.jpg']);
  });

  it('makes pictures of kinds WhatsApp does not take into ones it takes', async () => {
    const { file: sent, name } = await one(file(await redAndBlue(60, 60, 'image/webp'), 'bike.webp', 'image/webp'));
    expect(sent.type).to.be.oneOf(['image/jpeg', 'image/png']);
    expect(name).to.match(/^bike\.(?:jpg|png)$/);
  });

  it('goes by the bytes, not by the name', async () => {
    const picture = await one(file(await redAndBlue(20, 20), 'notes.txt', 'text/plain'));
    expect(picture.file.type).to.match(/^image\//);
    const claim = await one(file('MZ this is no picture', 'photo.jpg', 'image/jpeg'));
    expect(claim.file.type).to.equal('application/octet-stream');
    expect((await one(file('%PDF-1.7 …', 'offer.jpg', 'image/jpeg'))).file.type).to.equal('application/pdf');
    expect((await one(file('plain words', 'notes.txt', 'text/plain'))).file.type).to.equal('text/plain');
    const sound = file(
      bytes(0, 0, 0, 24, ...[...'ftypisom'].map((letter) => letter.charCodeAt(0))),
      'memo.m4a',
      'audio/mp4',
    );
    expect((await one(sound)).file.type).to.equal('audio/mp4');
  });

  it('lets a picture it cannot read go as it is, as a document', async () => {
    const broken = file(bytes(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3), 'broken.jpg', 'image/jpeg');
    const { file: sent, as, name } = await one(broken);
    expect([as, name, sent.size]).to.deep.equal(['document', 'broken.jpg', 7]);
  });

  it('lets pictures that move go as they are', async () => {
    const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) =>
      letter.charCodeAt(0),
    );
    const { file: sent, as = null } = await one(file(gif, 'wave.gif', 'image/gif'));
    expect([sent.type, sent.size, as]).to.deep.equal(['image/gif', gif.length, null]);
  });

  it('leaves a picture alone that is to go as a document', async () => {
    const photo = await withCameraNotes(await redAndBlue(400, 200));
    const { file: sent, as } = await one(file(photo, 'IMG_1.jpg', 'image/jpeg'), { as: 'document' });
    expect([sent.size, as]).to.deep.equal([photo.size, 'document']);
  });

  it('knows how long a sound is', async () => {
    const samples = 8_000;
    const wav = new DataView(new ArrayBuffer(44 + samples));
    const put = (at: number, text: string) => {
      for (const [index, letter] of [...text].entries()) wav.setUint8(at + index, letter.charCodeAt(0));
    };
    put(0, 'RIFF');
    wav.setUint32(4, 36 + samples, true);
    put(8, 'WAVEfmt ');
    wav.setUint32(16, 16, true);
    wav.setUint16(20, 1, true);
    wav.setUint16(22, 1, true);
    wav.setUint32(24, 8_000, true);
    wav.setUint32(28, 8_000, true);
    wav.setUint16(32, 1, true);
    wav.setUint16(34, 8, true);
    put(36, 'data');
    wav.setUint32(40, samples, true);
    expect((await one(file(wav.buffer, 'beep.wav'))).facts?.durationMs).to.equal(1_000);
    expect((await one(file('OggS and nothing else', 'empty.ogg', 'audio/ogg'))).facts).to.deep.equal({});
  });

  it('keeps the order, and stops when nobody wants the files any more', async () => {
    const files = [
      file('b', 'b.txt', 'text/plain'),
      file(await redAndBlue(9, 9), 'a.jpg'),
      file('c', 'c.txt', 'text/plain'),
    ];
    expect((await prepareFiles(files)).map(({ name }) => name)).to.deep.equal(['b.txt', 'a.jpg', 'c.txt']);
    const abort = new AbortController();
    const asked = prepareFiles(files, { signal: abort.signal });
    abort.abort();
    let reason: unknown;
    await asked.catch((error: unknown) => {
      reason = error;
    });
    expect(reason).to.have.property('name', 'AbortError');
  });
});

describe('filesOf()', () => {
  const transfer = (words: string | null, ...files: readonly File[]) => {
    const data = new DataTransfer();
    if (words !== null) data.setData('text/plain', words);
    for (const each of files) data.items.add(each);
    return filesOf(data).map(({ name }) => name);
  };
  const png = (name: string) => file('x', name, 'image/png');

  it('finds what is pasted or dropped', () => {
    expect(transfer(null, png('a.png'), file('x', 'b.pdf', 'application/pdf'))).to.deep.equal(['a.png', 'b.pdf']);
    expect(transfer('only words')).to.deep.equal([]);
  });

  it('prefers words to a picture of them', () => {
    expect(transfer('Total\t12', png('image.png'))).to.deep.equal([]);
  });

  it('prefers files to their names, and files that are no pictures to words', () => {
    expect(transfer('/home/ada/a.png\n/home/ada/b.png', png('a.png'), png('b.png'))).to.deep.equal(['a.png', 'b.png']);
    expect(transfer('some words', file('x', 'b.pdf', 'application/pdf'))).to.deep.equal(['b.pdf']);
  });
});
