/** The parts of the host page a demo moves: the place of the inbox, one line of news, the panel of the world. */
export interface Host {
  /** Puts an inbox where the one before was. */
  place(inbox: HTMLElement): void;
  clear(): void;
  /** Shows one line above the inbox with one way out. */
  tell(text: string, action: string, act: () => void): void;
  showWorld(panel: HTMLElement): void;
  hideWorld(): void;
}

function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The demo page has no ${selector}`);
  return found;
}

/** Wires the host page's own buttons. */
export function startHost(): Host {
  const main = find('main');
  const notice = find('.notice');
  const world = find('#world');
  const worldButton = find<HTMLButtonElement>('[data-toggle=world]');
  const themeButton = find<HTMLButtonElement>('[data-toggle=theme]');

  const show = (shown: boolean) => {
    world.hidden = !shown;
    worldButton.setAttribute('aria-expanded', String(shown));
  };
  worldButton.addEventListener('click', () => show(world.hasAttribute('hidden')));
  show(!matchMedia('(max-width: 1180px)').matches);

  const setDark = (dark: boolean) => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    themeButton.setAttribute('aria-pressed', String(dark));
  };
  setDark(matchMedia('(prefers-color-scheme: dark)').matches);
  themeButton.addEventListener('click', () => setDark(document.documentElement.dataset.theme !== 'dark'));

  const clear = () => {
    for (const old of main.querySelectorAll('wa-inbox')) old.remove();
  };
  return {
    place(inbox) {
      clear();
      notice.hidden = true;
      main.append(inbox);
    },
    clear,
    tell(text, action, act) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = action;
      button.addEventListener('click', act);
      notice.replaceChildren(`${text} `, button);
      notice.hidden = false;
    },
    showWorld(panel) {
      world.replaceChildren(panel);
    },
    hideWorld() {
      show(false);
      worldButton.hidden = true;
    },
  };
}
