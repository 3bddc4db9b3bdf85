import { INTERACTIVE_LIMITS, isVisibleName, judgeContent } from '../../domain/index.ts';
import { RICH_RULES } from '../../domain/judge/rich-rules.ts';
import type {
  BuilderDraft,
  ButtonsDraft,
  ContactsDraft,
  FrameDraft,
  LinkDraft,
  ListDraft,
  LocationDraft,
} from './builder-draft.ts';
import { degreesOf } from './content-of.ts';

/** What is wrong with one field. */
export type Problem = 'missing' | 'too-long' | 'twice' | 'no-place' | 'no-phone' | 'no-address';

/** Problems by the key of their field, in the order of the form. */
export type Problems = ReadonlyMap<string, Problem>;

type Entry = readonly [key: string, problem: Problem | null];

const MAX = INTERACTIVE_LIMITS;

/**
 * Everything that keeps a draft from going, each at its field. It is empty exactly when the judge takes the content: the judge names one
 * reason for the whole message, a form has to say where.
 */
export function problemsOf(draft: BuilderDraft): Problems {
  const found = new Map<string, Problem>();
  for (const [key, problem] of entriesOf(draft)) if (problem !== null) found.set(key, problem);
  return found;
}

function entriesOf(draft: BuilderDraft): readonly Entry[] {
  switch (draft.kind) {
    case 'location':
      return ofPlace(draft);
    case 'contacts':
      return ofCards(draft);
    case 'buttons':
      return [...ofFrame(draft, MAX.body), ...ofButtons(draft), ofFooter(draft)];
    case 'list':
      return [...ofFrame(draft, MAX.listBody), ...ofList(draft), ofFooter(draft)];
    case 'link':
      return [...ofFrame(draft, MAX.body), ...ofLink(draft), ofFooter(draft)];
  }
}

function ofPlace({ latitude, longitude }: LocationDraft): readonly Entry[] {
  return [
    ['latitude', degreesProblem(latitude, 90)],
    ['longitude', degreesProblem(longitude, 180)],
  ];
}

function degreesProblem(text: string, max: number): Problem | null {
  if (text.trim() === '') return 'missing';
  const degrees = degreesOf(text);
  return degrees === null || Math.abs(degrees) > max ? 'no-place' : null;
}

function ofCards({ cards }: ContactsDraft): readonly Entry[] {
  return cards.flatMap(({ id, name, phones }): readonly Entry[] => {
    const none = phones.every(({ text }) => text.trim() === '');
    return [
      [`card.${id}`, isVisibleName(name) ? null : 'missing'],
      ...phones.map(({ id: phoneId, text }, index): Entry => {
        if (none) return [`phone.${phoneId}`, index === 0 ? 'missing' : null];
        return [`phone.${phoneId}`, text.trim() === '' || isPhone(text.trim()) ? null : 'no-phone'];
      }),
    ];
  });
}

function isPhone(text: string): boolean {
  return judgeContent({ kind: 'contacts', contacts: [{ name: '–', phones: [text] }] }, RICH_RULES) === null;
}

function ofFrame({ header, head, body }: FrameDraft, max: number): readonly Entry[] {
  const text = isVisibleName(body) ? tooLong(body, max) : 'missing';
  return [
    head ? ['head', head.file === null ? 'missing' : null] : ['header', optionalProblem(header, MAX.headerText)],
    ['body', text],
  ];
}

function ofFooter({ footer }: FrameDraft): Entry {
  return ['footer', optionalProblem(footer, MAX.footer)];
}

function ofButtons({ buttons }: ButtonsDraft): readonly Entry[] {
  const titles = buttons.map(({ title }) => title);
  return buttons.map(({ id, title }, index) => [
    `button.${id}`,
    labelProblem(title, MAX.buttonTitle) ?? twice(titles, index),
  ]);
}

function ofList({ button, sections }: ListDraft): readonly Entry[] {
  const alone = sections.length === 1;
  return [
    ['list-button', labelProblem(button, MAX.listButton)],
    ...sections.flatMap(({ id, title, rows }): readonly Entry[] => {
      const titles = rows.map((row) => row.title);
      const limit = MAX.sectionTitle;
      return [
        [`section.${id}`, alone ? optionalProblem(title, limit) : labelProblem(title, limit)],
        ...rows.flatMap((row, index): readonly Entry[] => [
          [`row.${row.id}`, labelProblem(row.title, MAX.rowTitle) ?? twice(titles, index)],
          [`row.${row.id}.description`, tooLong(row.description.trim(), MAX.rowDescription)],
        ]),
      ];
    }),
  ];
}

function ofLink({ title, url }: LinkDraft): readonly Entry[] {
  return [
    ['title', labelProblem(title, MAX.buttonTitle)],
    ['url', urlProblem(url.trim())],
  ];
}

function urlProblem(url: string): Problem | null {
  if (url === '') return 'missing';
  const button = { title: '–', url };
  return judgeContent({ kind: 'link', body: '–', button }, RICH_RULES) === null ? null : 'no-address';
}

function labelProblem(text: string, max: number): Problem | null {
  return isVisibleName(text) ? tooLong(text.trim(), max) : 'missing';
}

function optionalProblem(text: string, max: number): Problem | null {
  return text.trim() === '' ? null : labelProblem(text, max);
}

function tooLong(text: string, max: number): Problem | null {
  return text.length > max ? 'too-long' : null;
}

/** The first of two alike is in order, the second is not. */
function twice(titles: readonly string[], index: number): Problem | null {
  const same = (title: string) => title.trim() === titles[index]?.trim();
  return titles.findIndex(same) < index ? 'twice' : null;
}
