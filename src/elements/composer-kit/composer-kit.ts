import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { unfilled } from '../../domain/index.ts';
import type { SessionView } from '../../store/views.ts';
import { unfilledText } from '../canned-replies/unfilled-text.ts';
import type { ComposerKit, KitHost, KitPorts } from '../composer/kit-loader.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { FieldWatch } from './field-watch.ts';
import { FileIntake } from './file-intake.ts';
import { hasTool, type KitTool, loadKitTool } from './kit-loaders.ts';
import { isBuilderKind, type ToolChoice, toolChoices } from './tool-choices.ts';

/** So many of the messages sent last are asked whether they can be taken back. */
const REMEMBERED = 10;

interface Panel extends HTMLElement {
  focusFirst(): void;
}

/** The composer's tools: which are offered, which one is open, and what they do to the composer. */
export class ComposerKitController implements ComposerKit, ReactiveController {
  readonly #host: KitHost;
  readonly #ports: KitPorts;
  readonly #files: FileIntake;
  readonly #field: FieldWatch;
  readonly #session: ObserveController<SessionView>;
  readonly #loaded = new Set<KitTool>();
  #open: ToolChoice | null = null;
  #sentIds: readonly string[] = [];

  constructor(host: KitHost, ports: KitPorts) {
    this.#host = host;
    this.#ports = ports;
    this.#session = new ObserveController(host, () => ports.store()?.session);
    this.#files = new FileIntake(host, ports, () => this.#choices.includes('files'));
    this.#field = new FieldWatch(host, () => this.#undo());
    host.addController(this);
    for (const strip of ['planned', 'collision', 'suggestions'] as const) this.#load(strip);
  }

  hostDisconnected(): void {
    this.#open = null;
  }

  get hasFiles(): boolean {
    return this.#files.waiting.length > 0;
  }

  get obstacle(): string | null {
    const open = unfilled(this.#host.text);
    return open.length > 0 ? unfilledText(open) : this.#files.obstacle;
  }

  sendFiles(text: string, quotedMessageId: string | null): Promise<readonly string[]> {
    return this.#files.send(text, quotedMessageId);
  }

  sent(messageId: string): void {
    this.#sentIds = [...this.#sentIds, messageId].slice(-REMEMBERED);
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#open = null;
    this.#sentIds = [];
  }

  get #choices(): readonly ToolChoice[] {
    return toolChoices(this.#host.mode, this.#session.value?.session?.capabilities);
  }

  above(locked: boolean): TemplateResult {
    const { conversationId, mode } = this.#host;
    const isReply = mode === 'reply';
    const files = this.hasFiles && isReply;
    if (files) this.#load('attachments');
    return html`<div class="above">${
      isReply && this.#loaded.has('collision')
        ? html`<wa-inbox-collision conversation-id=${conversationId}></wa-inbox-collision>`
        : nothing
    }
    ${
      isReply && this.#loaded.has('planned')
        ? html`<wa-inbox-planned conversation-id=${conversationId} @template=${() => this.#choose('template')}></wa-inbox-planned>`
        : nothing
    }
    ${locked ? this.#renderUndo() : nothing}
    ${
      this.#loaded.has('suggestions')
        ? html`<wa-inbox-suggestions
          conversation-id=${conversationId}
          .desk=${this.#host}
          .caret=${this.#field.caret}
          @manage=${() => this.#choose('canned-replies')}
        ></wa-inbox-suggestions>`
        : nothing
    }
    ${this.#open !== null && this.#choices.includes(this.#open) ? this.#renderPanel(this.#open) : nothing}
    ${
      files && this.#loaded.has('attachments')
        ? html`<wa-inbox-attachments conversation-id=${conversationId} @close=${() => this.#host.focusComposer()}></wa-inbox-attachments>`
        : nothing
    }
    </div>`;
  }

  tools(): TemplateResult {
    return html`${this.#renderUndo()}<wa-inbox-composer-tools
      .choices=${this.#choices}
      .open=${this.#open}
      @choose=${(event: CustomEvent<ToolChoice>) => this.#choose(event.detail)}
      @files=${(event: CustomEvent<readonly File[]>) => this.#files.take(event.detail)}
    ></wa-inbox-composer-tools>`;
  }

  #renderUndo(): TemplateResult {
    return html`<wa-inbox-undo
      conversation-id=${this.#host.conversationId}
      .messageIds=${this.#sentIds}
      @undone=${() => this.#host.focusComposer()}
    ></wa-inbox-undo>`;
  }

  #undo(): boolean {
    return this.#host.shadowRoot?.querySelector('wa-inbox-undo')?.undo() ?? false;
  }

  #renderPanel(choice: ToolChoice): TemplateResult | typeof nothing {
    const { conversationId } = this.#host;
    const close = () => this.#close();
    if (isBuilderKind(choice))
      return html`<wa-inbox-builder class="tool-panel" conversation-id=${conversationId} kind=${choice} @sent=${({ detail }: CustomEvent<string>) => this.#host.follow(detail, conversationId)} @close=${close}></wa-inbox-builder>`;
    switch (choice) {
      case 'emoji':
        return html`<wa-inbox-emoji-picker
          class="tool-panel"
          @pick=${({ detail }: CustomEvent<{ emoji: string }>) => this.#host.insert(detail.emoji)}
          @close=${close}
        ></wa-inbox-emoji-picker>`;
      case 'recorder':
        return html`<wa-inbox-recorder
          class="tool-panel"
          conversation-id=${conversationId}
          @sending=${this.#handleSending}
          @close=${close}
        ></wa-inbox-recorder>`;
      case 'canned-replies':
        return html`<wa-inbox-canned-replies class="tool-panel" conversation-id=${conversationId} @close=${close}></wa-inbox-canned-replies>`;
      case 'send-later':
        return html`<wa-inbox-send-later
          class="tool-panel"
          conversation-id=${conversationId}
          .desk=${this.#host}
          @template=${() => this.#choose('template')}
          @close=${close}
        ></wa-inbox-send-later>`;
      default:
        return nothing;
    }
  }

  readonly #handleSending = ({ detail }: CustomEvent<Promise<readonly string[]>>): void => {
    const { conversationId } = this.#host;
    void detail.then((messageIds) => {
      for (const messageId of messageIds) this.#host.follow(messageId, conversationId);
    });
  };

  #choose(choice: ToolChoice): void {
    if (choice === 'template') {
      this.#open = null;
      this.#host.askTemplate();
      return;
    }
    if (this.#open === choice) {
      this.#close();
      return;
    }
    this.#open = choice;
    this.#host.requestUpdate();
    void loadKitTool(toolOf(choice)).then(
      () => this.#focusPanel(),
      () => {
        this.#open = null;
        this.#host.requestUpdate();
        this.#ports.announcer()?.announce(msg('This part did not load. Try again.', { id: 'kit.not-loaded' }));
      },
    );
  }

  async #focusPanel(): Promise<void> {
    await this.#host.updateComplete;
    const panel = this.#host.shadowRoot?.querySelector<Panel>('.tool-panel');
    await Promise.resolve();
    panel?.focusFirst?.();
  }

  #close(): void {
    this.#open = null;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.focusComposer());
  }

  #load(tool: KitTool): void {
    if (this.#loaded.has(tool) || !hasTool(tool)) return;
    loadKitTool(tool).then(
      () => {
        this.#loaded.add(tool);
        this.#host.requestUpdate();
      },
      // Asked again when it is needed next.
      () => undefined,
    );
  }
}

function toolOf(choice: Exclude<ToolChoice, 'template'>): KitTool {
  if (choice === 'files') return 'attachments';
  return isBuilderKind(choice) ? 'builder' : choice;
}
