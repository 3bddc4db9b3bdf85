import { type Fields, isFields, isMediaId } from './check-field.ts';
import { type GraphRefusal, graphRefusal } from './graph-refusal.ts';
import type { MetaComponent, MetaTemplate } from './meta-template.ts';

/** Why Meta does not send this template with these parameters (fact sheet §13.4, §17), or null. `template` is the one it names. */
export function checkTemplate(asked: Fields, template: MetaTemplate | null): GraphRefusal | null {
  if (template === null) return refusal(404, 132001, 'Template name does not exist in the translation');
  if (template.status === 'PAUSED') return refusal(400, 132015, 'Template is paused');
  if (template.status === 'DISABLED') return refusal(400, 132016, 'Template is disabled');
  if (template.status !== 'APPROVED') return refusal(404, 132001, 'Template name does not exist in the translation');
  const given = Array.isArray(asked['components']) ? asked['components'].filter(isFields) : [];
  return checkBody(template, given) ?? checkHeader(template, given);
}

/** The body as the customer reads it. */
export function templateWords(asked: Fields, template: MetaTemplate): string {
  const given = Array.isArray(asked['components']) ? asked['components'].filter(isFields) : [];
  const values = parametersOf(given, 'body');
  let at = 0;
  return bodyOf(template).replaceAll(VARIABLE, (_, name: string) => {
    const value = values.find((each) => each['parameter_name'] === name) ?? values[at];
    at += 1;
    return String(value?.['text'] ?? '');
  });
}

const VARIABLE = /\{\{\s*(\w+)\s*\}\}/g;

function checkBody(template: MetaTemplate, given: readonly Fields[]): GraphRefusal | null {
  const names = [...new Set([...bodyOf(template).matchAll(VARIABLE)].map(([, name]) => name))];
  const values = parametersOf(given, 'body');
  // An authentication template's words are Meta's own: it takes its code whatever they are.
  const wanted = template.category === 'AUTHENTICATION' ? 1 : names.length;
  if (values.length !== wanted) return refusal(400, 132000, 'Number of parameters does not match');
  const isNamed = template.parameterFormat === 'NAMED';
  if (isNamed && values.some((value) => !names.includes(String(value['parameter_name'])))) {
    return refusal(400, 132012, 'Parameter format does not match');
  }
  const unsound = values.some(({ text }) => typeof text !== 'string' || text === '' || /[\n\r\t]| {5,}/.test(text));
  return unsound ? refusal(400, 132018, 'Parameter content is not valid') : null;
}

/** Header files are not remembered from the sample: each send brings its own. */
function checkHeader(template: MetaTemplate, given: readonly Fields[]): GraphRefusal | null {
  const format = String(componentOf(template, 'HEADER')?.['format'] ?? '').toLowerCase();
  if (format !== 'image' && format !== 'video' && format !== 'document') return null;
  const [parameter] = parametersOf(given, 'header');
  const file = parameter?.['type'] === format ? parameter[format] : undefined;
  return isFields(file) && isMediaId(file['id']) ? null : refusal(400, 132012, 'Parameter format does not match');
}

function parametersOf(given: readonly Fields[], type: string): readonly Fields[] {
  const parameters = given.find((component) => component['type'] === type)?.['parameters'];
  return Array.isArray(parameters) ? parameters.filter(isFields) : [];
}

function bodyOf(template: MetaTemplate): string {
  return String(componentOf(template, 'BODY')?.['text'] ?? '');
}

function componentOf({ components }: MetaTemplate, type: string): MetaComponent | undefined {
  return components.find((component) => component['type'] === type);
}

function refusal(status: number, code: number, title: string): GraphRefusal {
  return graphRefusal(status, code, title);
}
