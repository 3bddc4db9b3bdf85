import { REFUSALS, refusalResponse } from './graph-refusal.ts';
import type { MetaComponent, MetaTemplate } from './meta-template.ts';

/** A template to add; what is left out takes the plainest value. */
export type NewTemplate = Pick<MetaTemplate, 'id' | 'accountId' | 'name' | 'components'> & Partial<MetaTemplate>;

export interface TemplateShelfPorts {
  /** Posts a webhook about an account. */
  readonly tell: (accountId: string, field: string, value: MetaComponent) => void;
  /** Whether a token may read an account; `null` when there is no such account. */
  readonly mayRead: (accountId: string, token: string | null) => boolean | null;
}

/** Page sizes as Graph has them. */
const PAGE_DEFAULT = 25;
const PAGE_MAX = 1_000;

/** Meta's templates: what `message_templates` lists, and what becomes of them with the webhooks that tell of it. */
export class TemplateShelf {
  readonly #ports: TemplateShelfPorts;
  #templates = new Map<string, MetaTemplate>();

  constructor(ports: TemplateShelfPorts) {
    this.#ports = ports;
  }

  /** Puts a template there without a word: it was always there. */
  add(template: NewTemplate): void {
    this.#templates.set(template.id, {
      language: 'en_US',
      status: 'APPROVED',
      category: 'UTILITY',
      parameterFormat: 'POSITIONAL',
      quality: 'GREEN',
      rejectedReason: 'NONE',
      ...template,
    });
  }

  get all(): readonly MetaTemplate[] {
    return [...this.#templates.values()];
  }

  /** The template a send names: `en` and `en_US` are different ones. */
  find(accountId: string, name: string, language: string): MetaTemplate | null {
    const found = this.all.find(
      (template) => template.accountId === accountId && template.name === name && template.language === language,
    );
    return found ?? null;
  }

  /** Approves, or ends a pause. */
  approve(id: string): void {
    const before = this.#take(id);
    this.#change({ ...before, status: 'APPROVED', rejectedReason: 'NONE' }, 'APPROVED', {
      ...(before.status === 'PAUSED' ? { other_info: { title: 'UNPAUSE', description: 'The pause is over.' } } : {}),
    });
  }

  reject(id: string, reason = 'INVALID_FORMAT'): void {
    const after = { ...this.#take(id), status: 'REJECTED', rejectedReason: reason };
    this.#change(after, 'REJECTED', { reason });
  }

  /** Pauses for low quality: three hours the first time, six the second. */
  pause(id: string, which: 'FIRST_PAUSE' | 'SECOND_PAUSE' = 'FIRST_PAUSE'): void {
    const description = 'Paused because customers reported it or blocked the business.';
    this.#change({ ...this.#take(id), status: 'PAUSED' }, 'PAUSED', { other_info: { title: which, description } });
  }

  disable(id: string): void {
    this.#change({ ...this.#take(id), status: 'DISABLED' }, 'DISABLED', {
      other_info: { title: 'DISABLED', description: '' },
    });
  }

  rate(id: string, quality: MetaTemplate['quality']): void {
    const before = this.#take(id);
    this.#templates.set(id, { ...before, quality });
    const scores = { previous_quality_score: before.quality, new_quality_score: quality };
    this.#ports.tell(before.accountId, 'message_template_quality_update', { ...scores, ...named(before) });
  }

  recategorize(id: string, category: string): void {
    const before = this.#take(id);
    this.#templates.set(id, { ...before, category });
    const categories = { previous_category: before.category, new_category: category };
    this.#ports.tell(before.accountId, 'template_category_update', { ...categories, ...named(before) });
  }

  edit(id: string, components: readonly MetaComponent[]): void {
    const after = { ...this.#take(id), components };
    this.#templates.set(id, after);
    this.#ports.tell(after.accountId, 'message_template_components_update', named(after));
  }

  remove(id: string): void {
    const before = this.#take(id);
    this.#change({ ...before, status: 'DELETED' }, 'DELETED', {});
    this.#templates.delete(id);
  }

  /** Answers `GET /{WABA}/message_templates`. */
  answer(request: Request, accountId: string): Response {
    const token = request.headers.get('authorization')?.match(/^Bearer (.+)$/)?.[1] ?? null;
    const may = this.#ports.mayRead(accountId, token);
    if (may === null) return refusalResponse(REFUSALS.noSuchNumber);
    if (!may) return refusalResponse(REFUSALS.token);
    const asked = new URL(request.url).searchParams;
    const limit = Math.min(Math.max(Number(asked.get('limit') ?? PAGE_DEFAULT) || PAGE_DEFAULT, 1), PAGE_MAX);
    const from = readCursor(asked.get('after'));
    const theirs = this.all.filter((template) => template.accountId === accountId && matches(template, asked));
    const page = theirs.slice(from, from + limit);
    const fields = (asked.get('fields') ?? 'name,components,language,status,category,id').split(',');
    const cursors = { before: cursorOf(from), after: cursorOf(from + page.length) };
    const more = from + page.length < theirs.length;
    return Response.json({
      data: page.map((template) => pick(listed(template), fields)),
      ...(page.length === 0
        ? {}
        : { paging: { cursors, ...(more ? { next: `${request.url}&after=${cursors.after}` } : {}) } }),
    });
  }

  snapshot(): readonly MetaTemplate[] {
    return this.all;
  }

  restore(templates: readonly MetaTemplate[]): void {
    this.#templates = new Map(templates.map((template) => [template.id, template]));
  }

  #take(id: string): MetaTemplate {
    const found = this.#templates.get(id);
    if (found === undefined) throw new RangeError(`No simulated template ${id}: add it first.`);
    return found;
  }

  #change(after: MetaTemplate, event: string, more: MetaComponent): void {
    this.#templates.set(after.id, after);
    const value = { event, ...named(after), reason: 'NONE', message_template_category: after.category, ...more };
    this.#ports.tell(after.accountId, 'message_template_status_update', value);
  }
}

function named({ id, name, language }: MetaTemplate): MetaComponent {
  return {
    message_template_id: Number(id),
    message_template_name: name,
    // Webhooks write the language with a hyphen, listings with an underscore.
    message_template_language: language.replace('_', '-'),
  };
}

function listed({ parameterFormat, quality, rejectedReason, accountId: _, ...same }: MetaTemplate): MetaComponent {
  return {
    ...same,
    parameter_format: parameterFormat,
    quality_score: { score: quality, date: 1_760_000_000 },
    rejected_reason: rejectedReason,
  };
}

/** `id` comes always, whatever was asked. */
function pick(template: MetaComponent, fields: readonly string[]): MetaComponent {
  return Object.fromEntries(Object.entries(template).filter(([key]) => key === 'id' || fields.includes(key)));
}

function matches(template: MetaTemplate, asked: URLSearchParams): boolean {
  return (['status', 'name', 'language', 'category'] as const).every((key) => {
    const wanted = asked.get(key);
    return wanted === null || wanted === template[key];
  });
}

function cursorOf(index: number): string {
  return btoa(String(index));
}

function readCursor(cursor: string | null): number {
  if (cursor === null || !/^[A-Za-z0-9+/]+=*$/.test(cursor) || cursor.length % 4 !== 0) return 0;
  const index = Number(atob(cursor));
  return Number.isSafeInteger(index) && index > 0 ? index : 0;
}
