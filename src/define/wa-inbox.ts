import './wa-inbox-avatar.ts';
import './wa-inbox-filters.ts';
import './wa-inbox-list.ts';
import { createHttpAdapter } from '../adapter/http/index.ts';
import { openCache } from '../cache/index.ts';
import { InboxElement } from '../elements/inbox/inbox.ts';
import { installPanesLoader } from '../elements/inbox/panes-loader.ts';
import { installSelfLoader } from '../elements/inbox/self-controller.ts';
import { installedStoreFactory, installStoreFactory, type StoreOptions } from '../elements/inbox/store-factory.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import { browserPorts, createInboxStore, type InboxStore } from '../store/index.ts';

/** The store of a page: our protocol over HTTP unless the host brings an adapter, cached in IndexedDB. */
function createPageStore({ adapter, endpoint, getToken }: StoreOptions): InboxStore {
  return createInboxStore(
    browserPorts({
      adapter: adapter ?? createHttpAdapter({ endpoint, getToken }),
      openCache,
      endpoint: endpoint || 'adapter',
      account: () => accountOf(getToken),
    }),
  );
}

/**
 * Whose drafts and cache to open before the backend answers: workspace and subject of the token, read without judging it. `null` when it
 * cannot be had or says nothing; the adapter asks again and reports why.
 */
async function accountOf(getToken: StoreOptions['getToken']): Promise<string | null> {
  try {
    const token = await getToken({ refresh: false });
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: Record<string, unknown> = JSON.parse(atob(payload));
    const { sub, wa_inbox_workspace: workspace } = claims;
    return typeof sub === 'string' && typeof workspace === 'string' ? JSON.stringify([workspace, sub]) : null;
  } catch {
    return null;
  }
}

// A host may have installed a factory with other ports before.
if (installedStoreFactory() === undefined) installStoreFactory(createPageStore);
installSelfLoader(() => import('./wa-inbox-self.ts'));
installPanesLoader(() => import('./conversation-panes.ts'));
defineElement('wa-inbox', InboxElement);
