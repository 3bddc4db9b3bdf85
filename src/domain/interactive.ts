/** The part above the words of an interactive message: a line, or a file by its id. */
export type InteractiveHeader =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'image' | 'video' | 'document';
      readonly fileId: string;
      readonly mime: string;
      readonly fileName?: string;
    };

interface InteractiveBase {
  readonly body: string;
  readonly footer?: string;
}

/** Up to three reply buttons. The answer comes back as a `choice` whose payload is the button's id. */
export interface ButtonsContent extends InteractiveBase {
  readonly kind: 'buttons';
  readonly header?: InteractiveHeader;
  readonly buttons: readonly { readonly id: string; readonly title: string }[];
}

/** A menu of rows in sections, opened by one button. */
export interface ListContent extends InteractiveBase {
  readonly kind: 'list';
  /** Text only (fact sheet §11.1). */
  readonly header?: Extract<InteractiveHeader, { kind: 'text' }>;
  /** The words on the button that opens the menu. */
  readonly button: string;
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly { readonly id: string; readonly title: string; readonly description?: string }[];
  }[];
}

/** One button that opens an address (call to action). */
export interface LinkContent extends InteractiveBase {
  readonly kind: 'link';
  readonly header?: InteractiveHeader;
  readonly button: { readonly title: string; readonly url: string };
}

/** Limits of interactive messages, in characters counted as UTF-16 units: never more than Meta's, however it counts (fact sheet §11.1). */
export const INTERACTIVE_LIMITS = {
  headerText: 60,
  body: 1024,
  listBody: 4096,
  footer: 60,
  buttons: 3,
  buttonTitle: 20,
  buttonId: 256,
  sections: 10,
  /** In all sections together. */
  rows: 10,
  sectionTitle: 24,
  rowTitle: 24,
  rowDescription: 72,
  rowId: 200,
  listButton: 20,
  url: 2000,
} as const;
