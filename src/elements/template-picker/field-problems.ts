import { judgeTemplateField, type Template, type TemplateField, type TemplateValues } from '../../domain/index.ts';

/** What is wrong with the fields whose trouble shows, by field id. */
export function fieldProblems(
  template: Template,
  fields: readonly TemplateField[],
  values: TemplateValues,
  now: number,
  shows: (fieldId: string) => boolean,
): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const field of fields) {
    const problem = shows(field.id) ? judgeTemplateField(template, field, values, now) : null;
    if (problem !== null) problems.set(field.id, problem);
  }
  return problems;
}
