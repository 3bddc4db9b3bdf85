import type { JsonNode } from './json-node.ts';

/** The samples of a header or body, by the ids of `templateFields`; none for other components. */
export function readTemplateSamples(type: string, component: JsonNode): Readonly<Record<string, string>> {
  if (type !== 'HEADER' && type !== 'BODY') return {};
  const prefix = type === 'HEADER' ? 'header.' : '';
  const key = type === 'HEADER' ? 'header_text' : 'body_text';
  const example = component.get('example');
  const samples: [string, string][] = [];
  for (const named of example.get(`${key}_named_params`).items()) {
    const name = named.get('param_name').maybeText();
    const sample = named.get('example').maybeText();
    if (name !== null && sample !== null) samples.push([`${prefix}${name}`, sample]);
  }
  const list = example.get(key);
  // A body's samples are a list of lists; a header's is a plain one.
  const values = Array.isArray(list.items()[0]?.value) ? list.items()[0]?.items() : list.items();
  values?.forEach((value, index) => {
    const sample = value.maybeText();
    if (sample !== null) samples.push([`${prefix}${index + 1}`, sample]);
  });
  return Object.fromEntries(samples);
}
