import { html, type TemplateResult } from 'lit';
import { safeHref } from '../internal/links.ts';

type TextNode = string | TemplateResult;

/** Ends at white space, brackets of markup and characters that turn the reading direction. */
const ADDRESS = /https?:\/\/[^\s<>"\u200E\u200F\u202A-\u202E\u2066-\u2069]{1,2000}/giu;
const TRAILING = /[.,:;!?'")\]}…]+$/u;

/**
 * A customer's words as text nodes and safe links, never as markup. A link shows where it leads: an address that hides its host behind
 * a user name stays text, and one whose host is spelled in other scripts shows the spelling the network uses.
 */
export function textTree(text: string): TextNode | readonly TextNode[] {
  if (!text.includes('://')) return text;
  const nodes: TextNode[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const shown = match[0].replace(TRAILING, '');
    const link = linkTo(shown);
    if (link === null) continue;
    nodes.push(text.slice(end, match.index), link);
    end = match.index + shown.length;
  }
  nodes.push(text.slice(end));
  return nodes;
}

function linkTo(address: string): TemplateResult | null {
  const href = safeHref(address);
  if (href === null) return null;
  const { username, password, hostname } = new URL(href);
  if (username !== '' || password !== '') return null;
  const shown = address.toLowerCase().includes(hostname) ? address : href;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${shown}</a>`;
}
