import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.ts';
import type { SideController } from './side-controller.ts';

/** What the panes of an open conversation show and do. */
export interface ConversationPaneModel {
  readonly conversationId: string;
  readonly mapUrl: string;
  readonly side: SideController;
  readonly goBack: () => void;
}

/** The conversation with its composer, and the contact beside it. */
export function renderConversationPane(model: ConversationPaneModel): TemplateResult {
  const id = model.conversationId;
  const back = msg('Back to the conversations', { id: 'inbox.back' });
  const details = msg('Contact details', { id: 'inbox.details' });
  const handleSideKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && model.side.shown) model.side.toggle();
  };
  const handleShow = ({ currentTarget, detail }: CustomEvent<{ readonly messageId: string }>) => {
    const pane = (currentTarget as HTMLElement).querySelector('wa-inbox-conversation');
    pane?.showMessage(detail.messageId);
  };
  return html`<section
      class="main"
      part="main"
      aria-label=${msg('Conversation', { id: 'inbox.conversation' })}
      @wa-inbox-message-show=${handleShow}
    >
      <wa-inbox-conversation conversation-id=${id} map-url=${model.mapUrl}>
        <button slot="header-start" class="icon-button back" aria-label=${back} @click=${model.goBack}>
          ${icon('back')}
        </button>
        <button
          slot="header-end"
          class="icon-button side-toggle"
          aria-label=${details}
          aria-expanded=${model.side.visible}
          @click=${model.side.toggle}
        >
          ${icon('panel')}
        </button>
      </wa-inbox-conversation>
      <wa-inbox-composer conversation-id=${id}></wa-inbox-composer>
    </section>
    <aside
      class="side ${model.side.folded ? 'folded' : ''} ${model.side.shown ? 'shown' : ''}"
      part="side"
      aria-label=${details}
      @keydown=${handleSideKey}
    >
      <wa-inbox-contact conversation-id=${id}>
        <div slot="start" class="fold">
          <button class="icon-button" aria-label=${msg('Close', { id: 'action.close' })} @click=${model.side.toggle}>
            ${icon('close')}
          </button>
        </div>
        <slot name="panel"></slot>
      </wa-inbox-contact>
    </aside>`;
}
