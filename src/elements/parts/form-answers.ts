import { html, type TemplateResult } from 'lit';

/** Most answers a card lists. */
const MOST = 20;

/** An answered form's fields, one a line; text that is no JSON object is shown as it came. */
export function formAnswers(response: string): TemplateResult {
  const fields = readFields(response);
  if (fields === null) return html`<bdi>${response.slice(0, 500)}</bdi>`;
  return html`${fields.map(([name, value]) => html`<div><bdi>${name}</bdi>: <bdi>${value}</bdi></div>`)}`;
}

function readFields(response: string): readonly (readonly [string, string])[] | null {
  let read: unknown;
  try {
    read = JSON.parse(response);
  } catch {
    // WhatsApp's JSON may be broken: the caller shows the raw text.
    return null;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
  return Object.entries(read)
    .filter(([name]) => name !== 'flow_token')
    .slice(0, MOST)
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const);
}
