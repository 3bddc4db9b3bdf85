import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifySignature } from '../../../src/backend/whatsapp/signature.ts';

const SECRET = 'test_app_secret';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Bodies and their signatures under SECRET, as Meta computes them (fact sheet §3.2). */
const VECTORS: readonly (readonly [body: string, hex: string])[] = [
  [
    '{"object":"whatsapp_business_account","entry":[]}',
    'dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756',
  ],
  [
    '{"object": "whatsapp_business_account", "entry": []}',
    '56cbbaf4961c6cfdae48b7f116c047e5eb513d2c931baae63a2bc1afd26f803a',
  ],
  ['{"a":"\\u00e9"}', '4355f1d1bf75cf85000ee9646587c547d6b5618b0b655e791bf4495ff655c463'],
  ['{"a":"é"}', 'b1da91d17c8e6b70d338244a5ba4bd25d4b70ac950812f5c91dee574d84a1180'],
];
const [[BODY, HEX]] = VECTORS as [readonly [string, string]];

describe('verifySignature', () => {
  for (const [body, hex] of VECTORS) {
    it(`accepts Meta's signature of ${body}`, async () => {
      assert.equal(await verifySignature(bytes(body), `sha256=${hex}`, [SECRET]), true);
    });
  }

  it('refuses a signature of the same JSON written differently', async () => {
    assert.equal(await verifySignature(bytes(BODY), `sha256=${VECTORS[1]?.[1]}`, [SECRET]), false);
  });

  const shapes: readonly (readonly [name: string, header: string | null, accepted: boolean])[] = [
    ['the signature', `sha256=${HEX}`, true],
    ['no header', null, false],
    ['an empty header', '', false],
    ['the prefix alone', 'sha256=', false],
    ['no prefix', HEX, false],
    ['the old SHA-1 prefix', `sha1=${HEX}`, false],
    ['a prefix in capitals', `SHA256=${HEX}`, false],
    ['digits in capitals', `sha256=${HEX.toUpperCase()}`, false],
    ['a digit too few', `sha256=${HEX.slice(1)}`, false],
    ['a digit too many', `sha256=${HEX}0`, false],
    ['letters that are no digits', `sha256=${'z'.repeat(64)}`, false],
    ['one digit changed', `sha256=${HEX.slice(0, -1)}${HEX.endsWith('6') ? '7' : '6'}`, false],
    ['two signatures in one header', `sha256=${HEX}, sha256=${HEX}`, false],
    ['a blank before the signature', ` sha256=${HEX}`, false],
  ];
  for (const [name, header, accepted] of shapes) {
    it(`${accepted ? 'accepts' : 'refuses'} ${name}`, async () => {
      assert.equal(await verifySignature(bytes(BODY), header, [SECRET]), accepted);
    });
  }

  it('accepts any of several secrets, old or new', async () => {
    assert.equal(await verifySignature(bytes(BODY), `sha256=${HEX}`, ['newer', SECRET]), true);
    assert.equal(await verifySignature(bytes(BODY), `sha256=${HEX}`, [SECRET, 'older']), true);
  });

  it('refuses everything when no secret, or an empty one, is configured', async () => {
    assert.equal(await verifySignature(bytes(BODY), `sha256=${HEX}`, []), false);
    assert.equal(await verifySignature(bytes(BODY), `sha256=${HEX}`, ['']), false);
  });
});
