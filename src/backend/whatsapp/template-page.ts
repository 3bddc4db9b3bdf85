import type { DeliveryError, Template } from '../../domain/index.ts';

/** A business account, with a token that may read it. */
export interface TemplateAccount {
  readonly accountId: string;
  readonly accessToken: string;
}

/** Some templates of an account as Meta has them now. */
export type TemplatePage =
  | {
      readonly outcome: 'page';
      readonly templates: readonly Omit<Template, 'rev'>[];
      /** Names the following page; `null` at the end. */
      readonly next: string | null;
      /** Entries that could not be read; their neighbours are here. */
      readonly unreadable: number;
    }
  | { readonly outcome: 'failed'; readonly error: DeliveryError; readonly retryAfterMs: number | null };

export interface TemplateLister {
  /** One page of an account's templates, whatever their status. Never throws for what WhatsApp or the network does. */
  templates(account: TemplateAccount, page: string | null, signal: AbortSignal): Promise<TemplatePage>;
}
