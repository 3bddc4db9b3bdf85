import type { Referral } from '../../domain/index.ts';
import type { JsonNode } from './json-node.ts';

/**
 * Where a customer came from with a message: an ad or post they tapped, or a product page they asked from; `null` for any other message.
 * Only `source_*` can be counted on (fact sheet §0.3); a source that is neither ad nor post reads as an ad.
 */
export function readReferral(message: JsonNode): Referral | null {
  const referral = message.get('referral');
  if (!referral.isObject) return readProduct(message);
  const text = (key: string) => referral.get(key).maybeText() ?? '';
  const mediaType = referral.get('media_type').maybeText()?.toLowerCase();
  return {
    kind: text('source_type').toLowerCase() === 'post' ? 'post' : 'ad',
    sourceId: referral.get('source_id').maybeId() ?? '',
    sourceUrl: text('source_url'),
    headline: text('headline'),
    body: text('body'),
    mediaType: mediaType === 'image' || mediaType === 'video' ? mediaType : null,
    clickId: referral.get('ctwa_clid').maybeId(),
  };
}

function readProduct(message: JsonNode): Referral | null {
  const asked = message.get('context').get('referred_product');
  // The shape of this kind is not documented yet: read where every other product has its ids.
  const product = asked.isObject ? asked : message.get('interactive').get('product');
  const productId = product.get('product_retailer_id').maybeId();
  if (productId === null) return null;
  return { kind: 'product', catalogId: product.get('catalog_id').maybeId() ?? '', productId };
}
