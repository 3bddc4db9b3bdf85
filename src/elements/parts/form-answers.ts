import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { contentWord } from '../internal/content-words.ts';
import { icon } from '../internal/pane-icons.ts';

/** Most answers a card lists, and most of the raw text it keeps at hand. */
const MOST = 30;
const RAW_MOST = 4_000;

/** An answered form as a table of what was asked and answered, the raw text folded below; text that is no JSON object is shown as it came. */
export function formAnswers(name: string, response: string): TemplateResult {
  const fields = readFields(response);
  const head = html`<div class="card-head">${icon('rows', 'small')}<span class="card-title" dir="auto">${name || contentWord('form')}</span></div>`;
  if (fields === null) {
    return html`<div class="form">${head}
      <div class="card-line">${msg('The answers cannot be read. This is what came:', { id: 'form.broken' })}</div>
      <pre dir="ltr">${response.slice(0, RAW_MOST)}</pre></div>`;
  }
  return html`<div class="form">${head}
    <dl>${fields.map(([field, value]) => html`<div><dt dir="auto">${field}: </dt><dd dir="auto">${value}</dd></div>`)}</dl>
    <details>
      <summary>${msg('As it came', { id: 'form.raw' })}</summary>
      <pre dir="ltr">${pretty(withoutToken(response)).slice(0, RAW_MOST)}</pre>
    </details></div>`;
}

function readFields(response: string): readonly (readonly [string, string])[] | null {
  const read = readObject(response);
  if (read === null) return null;
  return Object.entries(read)
    .filter(([name]) => name !== TOKEN)
    .slice(0, MOST)
    .map(([name, value]) => [spoken(name), valueText(value)] as const);
}

/** Names the session of a form, for the business's own server: nothing for a screen. */
const TOKEN = 'flow_token';

function readObject(response: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(response);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    // WhatsApp's JSON may be broken: the caller shows the raw text.
    return null;
  }
}

function withoutToken(response: string): Readonly<Record<string, unknown>> {
  const { [TOKEN]: _token, ...rest } = readObject(response) ?? {};
  return rest;
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Meta's builder names a field `screen_0_Full_Name_1`; what stands between was written for people. */
function spoken(name: string): string {
  const core = name.replace(/^screen_\d+_/u, '').replace(/_\d+$/u, '');
  return (core || name).replaceAll('_', ' ');
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  return JSON.stringify(value);
}
