import { type Fields, isFields, isLabel, isMediaId, wrong } from './check-field.ts';
import { type GraphRefusal, graphRefusal } from './graph-refusal.ts';

/** What is wrong with an `interactive` object by fact sheet §11.1, or null. Written from Meta's words, not from the sender's limits. */
export function checkInteractive({ type, header, body, footer, action }: Fields): GraphRefusal | null {
  if (type !== 'button' && type !== 'list' && type !== 'cta_url') {
    return graphRefusal(400, 100, 'Invalid parameter', 'interactive.type must be button, list or cta_url.');
  }
  if (!isFields(body) || !isFields(action)) {
    return graphRefusal(
      400,
      131008,
      'Required parameter is missing',
      'interactive.body and interactive.action are needed.',
    );
  }
  if (!isLabel(body['text'], type === 'list' ? 4096 : 1024))
    return wrong('interactive.body.text is empty or too long.');
  if (footer !== undefined && !(isFields(footer) && isLabel(footer['text'], 60)))
    return wrong('interactive.footer is wrong.');
  if (header !== undefined && !isHeader(header, type === 'list')) return wrong('interactive.header is wrong.');
  const sound = { button: areButtons, list: isMenu, cta_url: isLink }[type](action);
  return sound ? null : wrong('interactive.action breaks a limit.');
}

function isHeader(header: unknown, textOnly: boolean): boolean {
  if (!isFields(header)) return false;
  const { type } = header;
  if (type === 'text') return isLabel(header['text'], 60);
  if (textOnly || (type !== 'image' && type !== 'video' && type !== 'document')) return false;
  const file = header[type];
  return isFields(file) && isMediaId(file['id']);
}

function areButtons({ buttons }: Fields): boolean {
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 3) return false;
  const replies: readonly Fields[] = buttons.map((button: unknown) =>
    isFields(button) && isFields(button['reply']) && button['type'] === 'reply' ? button['reply'] : {},
  );
  const sound = replies.every(({ id, title }) => isLabel(id, 256) && isLabel(title, 20));
  return sound && areUnique(replies.map(({ id }) => id)) && areUnique(replies.map(({ title }) => title));
}

function isMenu({ button, sections }: Fields): boolean {
  if (!isLabel(button, 20) || !Array.isArray(sections) || sections.length < 1 || sections.length > 10) return false;
  const rows: Fields[] = [];
  for (const section of sections as readonly unknown[]) {
    if (!isFields(section) || !Array.isArray(section['rows']) || section['rows'].length === 0) return false;
    const { title } = section;
    if (!(title === undefined && sections.length === 1) && !isLabel(title, 24)) return false;
    rows.push(...section['rows'].filter(isFields));
  }
  const sound = rows.every(
    ({ id, title, description = '-' }) => isLabel(id, 200) && isLabel(title, 24) && isLabel(description, 72),
  );
  return sound && rows.length <= 10 && areUnique(rows.map(({ id }) => id));
}

function isLink({ name, parameters }: Fields): boolean {
  if (name !== 'cta_url' || !isFields(parameters)) return false;
  const { display_text: title, url } = parameters;
  return isLabel(title, 20) && typeof url === 'string' && /^https?:\/\/\S+$/.test(url);
}

function areUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
