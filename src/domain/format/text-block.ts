/** Words of one line. What was typed comes back from the tree: marks included, nothing is lost. */
export type TextInline =
  | { readonly kind: 'text'; readonly text: string }
  /** `*bold*`, `_italic_`, `~strike~`: one mark on each side. */
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly nodes: readonly TextInline[] }
  /** Between one or three backticks; between three it may hold line breaks. */
  | { readonly kind: 'code'; readonly text: string; readonly mark: '`' | '```' }
  /** An address as typed; `href` is the same with its scheme. Whoever shows it judges it again. */
  | { readonly kind: 'link' | 'email' | 'phone'; readonly text: string; readonly href: string };

export type TextLine = readonly TextInline[];

/** What a line break divides. A block of several lines is one run of lines of its kind. */
export type TextBlock =
  | { readonly kind: 'lines'; readonly lines: readonly TextLine[] }
  | { readonly kind: 'quote'; readonly lines: readonly TextLine[] }
  | { readonly kind: 'bullets'; readonly items: readonly { readonly mark: '- ' | '* '; readonly line: TextLine }[] }
  /** `number` as typed: one or two digits. */
  | { readonly kind: 'numbers'; readonly items: readonly { readonly number: string; readonly line: TextLine }[] }
  /** Between three backticks, alone on its lines. */
  | { readonly kind: 'code'; readonly text: string };
