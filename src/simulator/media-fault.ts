/** What can happen to one call for a file: the next one it fits. Asked for with `failNextMedia`. */
export type MediaFault =
  /** The bytes come this much later, ms. */
  | { readonly fault: 'slow-download'; readonly ms: number }
  /** The address answers with an HTTP status instead: 404 as if it were too old, 500 as servers do. */
  | { readonly fault: 'download-error'; readonly status: number }
  /** The bytes break off half-way. */
  | { readonly fault: 'break-download' }
  /** Meta no longer has the file. */
  | { readonly fault: 'media-expired' }
  /** An upload is refused with any code of Meta's. */
  | { readonly fault: 'refuse-upload'; readonly code: number; readonly status: number };

/** The calls a fault can strike. */
export type MediaCall = 'upload' | 'address' | 'download' | 'delete';

const STRIKES: Readonly<Record<MediaFault['fault'], MediaCall>> = {
  'slow-download': 'download',
  'download-error': 'download',
  'break-download': 'download',
  'media-expired': 'address',
  'refuse-upload': 'upload',
};

/** Whether a fault strikes a call. */
export function strikes({ fault }: MediaFault, call: MediaCall): boolean {
  return STRIKES[fault] === call;
}
