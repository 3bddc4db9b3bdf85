/** A button of a template as it stands in a sent message. */
export interface SentTemplateButton {
  readonly kind: TemplateButtonKind;
  readonly text: string;
  /** The address, number or code behind it, with its variables filled in. */
  readonly value?: string;
}

/** Every button WhatsApp has for templates (fact sheet §13.2). */
export type TemplateButtonKind =
  | 'quick-reply'
  | 'url'
  | 'phone'
  | 'copy-code'
  | 'otp'
  | 'flow'
  | 'catalogue'
  | 'products'
  | 'product'
  | 'voice-call'
  | 'call-permission'
  | 'contact-request';

/** The head of a template as it stands in a sent message. */
export type SentTemplateHeader =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image' | 'video' | 'document'; readonly fileId: string | null; readonly fileName?: string }
  | {
      readonly kind: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
      readonly address?: string;
    };

/** What the customer sees of a template: everything filled in, so that the bubble stays true when the template changes. */
export interface TemplateContent {
  readonly kind: 'template';
  /** Meta's id; empty for templates sent elsewhere. */
  readonly templateId: string;
  readonly name: string;
  readonly language: string;
  readonly category: TemplateCategory;
  readonly header?: SentTemplateHeader;
  readonly body: string;
  readonly footer?: string;
  readonly buttons: readonly SentTemplateButton[];
  /** Ends at, ms; of a limited-time offer. */
  readonly offer?: { readonly text: string; readonly endsAt: number | null };
  readonly cards?: readonly {
    readonly header?: SentTemplateHeader;
    readonly body: string;
    readonly buttons: readonly SentTemplateButton[];
  }[];
  /** What was asked of WhatsApp, to send a further attempt. */
  readonly values: TemplateValues;
}

export type TemplateCategory = 'authentication' | 'marketing' | 'utility' | 'service';

/** A header that needs something at sending time. */
export type TemplateHeaderValue =
  /** `name` is the variable's; whoever fills in may leave it out, the sent content has it. */
  | { readonly kind: 'text'; readonly name?: string; readonly text: string }
  | {
      readonly kind: 'image' | 'video' | 'document';
      readonly fileId: string;
      readonly mime: string;
      readonly fileName?: string;
    }
  | {
      readonly kind: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
      readonly address?: string;
    };

/** What a person filled in. Variables by their name; positional ones by their number as text. */
export interface TemplateValues {
  readonly header?: TemplateHeaderValue;
  readonly body: Readonly<Record<string, string>>;
  /** By the index of the button among all buttons of the template: the suffix of an address, a code, or the payload of a quick reply. */
  readonly buttons: Readonly<Record<string, string>>;
  /** When a limited-time offer ends, ms. */
  readonly offerEndsAt?: number;
  readonly cards?: readonly Pick<TemplateValues, 'header' | 'body' | 'buttons'>[];
}
