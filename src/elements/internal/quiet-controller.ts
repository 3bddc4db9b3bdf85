import type { Source } from '../../store/source.ts';
import { whenKeysRest } from './before-paint.ts';
import { type Host, ObserveController } from './observe-controller.ts';

/** Shows a source that changes by itself: drawn when the keys rest, so that whoever writes is never kept waiting by what arrives. */
export class QuietController<T> extends ObserveController<T> {
  constructor(host: Host, pick: () => Source<T> | undefined, onValue?: (value: T) => void) {
    super(host, pick, onValue, whenKeysRest);
  }
}
