import '../src/index.ts';
import { createHttpAdapter } from '../src/adapter/http/index.ts';
import { openCache } from '../src/cache/open-cache.ts';
import { browserPorts, createInboxStore, type InboxStore } from '../src/store/index.ts';
import { startHost } from './host.ts';
import { type OpenedWorld, openDoor, openWorld } from './open-world.ts';
import { type PageWishes, readWishes } from './page-address.ts';
import { WorldPanel } from './world-panel.ts';

const wishes = readWishes(location.search);
const host = startHost();

/** The inbox of a gateway: one tag, an address and a token. */
function embedGateway(endpoint: string, { token, agent, locale }: PageWishes): void {
  const inbox = document.createElement('wa-inbox');
  inbox.endpoint = endpoint;
  // A gateway that runs with --simulate hands out fresh tokens; elsewhere the host page's own server would.
  inbox.getToken = ({ refresh }) => (refresh || !token ? simulatedToken(endpoint, agent) : token);
  if (locale) inbox.locale = locale;
  host.place(inbox);
  host.hideWorld();
}

async function simulatedToken(endpoint: string, agent: string): Promise<string> {
  const answer = await fetch(`${endpoint}/simulate/token?agent=${agent}`);
  const { token } = (await answer.json()) as { readonly token?: string };
  return token ?? '';
}

/** The inbox of the world in this page. The store shares the world's clock, so that moving it moves the inbox too. */
async function embedWorld({ world, keeper }: OpenedWorld): Promise<void> {
  const door = await openDoor(world, wishes.door);
  const clock = { now: world.clock.now, monotonic: world.clock.now, after: world.clock.after };
  let store: InboxStore | undefined;
  const panel = new WorldPanel(world, {
    agent: wishes.agent,
    scenario: wishes.scenario,
    signIn: async (agent) => {
      const before = store;
      let token = '';
      const adapter = createHttpAdapter({
        ...door,
        timer: clock,
        getToken: ({ refresh }) => {
          if (refresh || token === '') token = world.token(agent);
          panel.token = token;
          return token;
        },
      });
      store = createInboxStore(browserPorts({ adapter, openCache, endpoint: door.endpoint, clock }));
      const inbox = document.createElement('wa-inbox');
      inbox.store = store;
      if (wishes.locale) inbox.locale = wishes.locale;
      host.place(inbox);
      await before?.close();
    },
    startOver: async () => {
      await store?.signOut();
      await keeper.clear();
      await world.close();
      location.reload();
    },
  });
  host.showWorld(panel);
  await panel.start();
}

async function start(takeOver: boolean): Promise<void> {
  if (wishes.endpoint !== null) return embedGateway(wishes.endpoint, wishes);
  const onLost = () => {
    host.tell('Another tab has taken this world over.', 'Take it back', () => location.reload());
    host.clear();
  };
  const opened = await openWorld(wishes.scenario, { takeOver, onLost });
  if (opened !== null) return embedWorld(opened);
  host.tell('This world runs in another tab.', 'Run it here', () => void start(true));
}

await start(false);
