import { type TemplateButton, variablesOf } from '../../domain/index.ts';
import type { JsonNode } from './json-node.ts';
import { templateButtonKind } from './template-words.ts';

/** Buttons that name products of a catalogue at sending time. */
const UNFILLED: ReadonlySet<string> = new Set(['products', 'product']);

export interface ReadButton {
  readonly button: TemplateButton;
  /** An example of the address's end or of the code. */
  readonly sample: string | null;
  /** Meta's name of a kind this build cannot send with. */
  readonly unsupported: string | null;
}

/** One button as listed. An unknown kind keeps its place, because the others count their index over all of them. */
export function readTemplateButton(node: JsonNode, authentication: boolean): ReadButton {
  const type = node.get('type').maybeText() ?? 'UNNAMED';
  const known = templateButtonKind(type);
  const text = node.get('text').maybeText() ?? '';
  const url = node.get('url').maybeText();
  // Listings show the button of a code as an address of WhatsApp's own.
  const kind = known === 'url' && authentication ? 'otp' : (known ?? 'quick-reply');
  const phone = node.get('phone_number').maybeText();
  const button: TemplateButton = {
    kind,
    text,
    ...(kind === 'url' && url !== null ? { url } : {}),
    ...(kind === 'phone' && phone !== null ? { phone } : {}),
  };
  const unsupported = known === null || UNFILLED.has(kind) ? `BUTTON ${type}` : null;
  return { button, sample: sampleOf(node, button), unsupported };
}

function sampleOf(node: JsonNode, { kind, url = '' }: TemplateButton): string | null {
  const example = node.get('example');
  const written = example.maybeText() ?? example.items()[0]?.maybeText() ?? null;
  if (written === null) return null;
  if (kind === 'copy-code') return written;
  if (kind !== 'url' || variablesOf(url).length === 0) return null;
  // Meta keeps the whole address as the example; what is filled in is its end.
  const start = url.slice(0, url.indexOf('{{'));
  return written.startsWith(start) ? written.slice(start.length) : written;
}
