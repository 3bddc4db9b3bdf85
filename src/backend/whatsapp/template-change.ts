import type { TemplateStatus } from '../../domain/index.ts';
import type { ChangeScope } from './change-scope.ts';
import type { JsonNode } from './json-node.ts';
import { templateCategory, templateQuality, templateReason, templateStatus } from './template-words.ts';
import type { TemplateChange } from './webhook-item.ts';

const HOUR_MS = 3_600_000;

/** Meta pauses three hours, then six (fact sheet §13.1). */
const PAUSES: ReadonlyMap<string, number> = new Map([
  ['FIRST_PAUSE', 3 * HOUR_MS],
  ['SECOND_PAUSE', 6 * HOUR_MS],
]);

/** Fields about templates, for the parser's table. Meta has sent one field's value under another's name, so the value decides. */
export const TEMPLATE_FIELDS: readonly (readonly [string, (scope: ChangeScope) => readonly TemplateChange[]])[] = [
  'message_template_status_update',
  'message_template_quality_update',
  'message_template_components_update',
  'template_category_update',
  'template_correct_category_detection',
].map((field) => [field, readTemplateChange]);

function readTemplateChange({ value, route }: ChangeScope): readonly TemplateChange[] {
  const templateId = value.get('message_template_id').maybeId();
  const status = readStatus(value);
  const paused = value.get('other_info').get('title').maybeText();
  const pausedForMs = status === 'paused' && paused !== null ? (PAUSES.get(paused) ?? null) : null;
  return [
    { item: 'template', route, templateId, said: { ...readSaid(value), ...withStatus(status, value) }, pausedForMs },
  ];
}

/** An event of tomorrow says nothing: the list will. */
function readStatus(value: JsonNode): TemplateStatus | null {
  const status = templateStatus(value.get('event').maybeText());
  return status === 'unknown' ? null : status;
}

function withStatus(status: TemplateStatus | null, value: JsonNode): TemplateChange['said'] {
  if (status === null) return {};
  // Why a template was paused stands beside the reason, which is for rejections.
  const words = [
    value.get('rejection_info').get('reason'),
    value.get('other_info').get('description'),
    value.get('reason'),
  ];
  const reason =
    status === 'approved' ? null : (words.map((word) => templateReason(word.maybeText())).find(Boolean) ?? null);
  return { status, reason };
}

function readSaid(value: JsonNode): TemplateChange['said'] {
  const quality = value.get('new_quality_score').maybeText();
  // Of an announced change this is the category as it is, of a done one the category as it became: true either way.
  const category = value.get('new_category').maybeText();
  return {
    ...(quality === null ? {} : { quality: templateQuality(quality) }),
    ...(category === null ? {} : { category: templateCategory(category) }),
  };
}
