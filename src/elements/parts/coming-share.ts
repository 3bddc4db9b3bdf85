import { html, nothing, type TemplateResult } from 'lit';
import type { MediaView } from '../../store/views.ts';
import { formatLocale } from '../internal/localize.ts';

/** How much of a file has come, as "42%"; nothing while nobody knows or it is there. Screen readers hear of the file when it has come. */
export function comingShare(view: MediaView | null): TemplateResult | typeof nothing {
  if (view?.state !== 'loading' || view.progress === undefined) return nothing;
  const share = new Intl.NumberFormat(formatLocale(), { style: 'percent' }).format(view.progress);
  return html`<bdi class="share" aria-hidden="true">${share}</bdi>`;
}
