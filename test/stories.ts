import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import type { Outcome } from './part.ts';
import { runCommand } from './run-command.ts';

const FOLDER = '.cache/storybook';
const STORY_LIMIT_MS = 60_000;
const PAGES = 2;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

interface StoryEntry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** A story as it is opened: with the toolbar's choices, if any. */
interface Opening {
  readonly id: string;
  readonly name: string;
  readonly globals: string;
}

/** Whole screens are looked at in every combination of scheme and direction, parts and panels in the first. */
const LOOKS = [
  { words: '', globals: '' },
  { words: ' (dark)', globals: 'theme:dark' },
  { words: ' (right to left)', globals: 'direction:rtl' },
  { words: ' (dark, right to left)', globals: 'theme:dark;direction:rtl' },
];

function openingsOf({ id, title, name }: StoryEntry): readonly Opening[] {
  const looks = title.startsWith('Worlds/') ? LOOKS : LOOKS.slice(0, 1);
  return looks.map(({ words, globals }) => ({ id, name: `${title} › ${name}${words}`, globals }));
}

/** What the page under test reports over Storybook's own channel. */
interface StoryReport {
  readonly event: string;
  readonly status?: string;
  readonly error?: string;
  readonly violations: readonly string[];
  readonly checkedAccessibility: boolean;
}

/**
 * Builds Storybook and opens every story. A story fails when its play function throws, when axe finds a violation,
 * when the console shows an error or a warning, or when it asks another host for anything.
 *
 * @throws Error when Storybook does not build or holds no story.
 */
export async function runStories(): Promise<Outcome> {
  const built = await runCommand('npm', ['run', '--silent', 'build:storybook']);
  if (built.code !== 0) throw new Error('Storybook does not build');
  const index = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as { entries: Record<string, StoryEntry> };
  const stories = Object.values(index.entries).filter((entry) => entry.type === 'story');
  const waiting = stories.flatMap(openingsOf);
  if (waiting.length === 0) throw new Error('Storybook holds no story');

  const server = serve(FOLDER);
  const origin = await listen(server);
  const browser = await launch({ headless: true, ...(await findBrowser()) });
  let passed = 0;
  const problems: string[] = [];
  try {
    const work = async () => {
      for (let opening = waiting.shift(); opening !== undefined; opening = waiting.shift()) {
        const faults = await openStory(browser, origin, opening);
        if (faults.length === 0) passed += 1;
        else problems.push([opening.name, ...faults].join('\n    '));
        console.log(`${faults.length === 0 ? '✔' : '✖'} ${opening.name}`);
        for (const fault of faults) console.log(`    ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return { passed, failed: problems.length, problems };
}

async function openStory(browser: Browser, origin: string, { id, globals }: Opening): Promise<string[]> {
  const faults: string[] = [];
  // A context of its own gives each story empty storage and its own service worker.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    collectFaults(page, origin, faults);
    const report = await storyReport(
      page,
      `${origin}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story&globals=${globals}`,
    );
    if (report.event !== 'storyFinished') faults.push(`${report.event}: ${report.error ?? ''}`);
    else if (report.status !== 'success') faults.push(`the story ended as ${report.status}`);
    if (report.event === 'storyFinished' && !report.checkedAccessibility) faults.push('axe did not run');
    faults.push(...report.violations);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  } finally {
    await context.close();
  }
  return faults;
}

function collectFaults(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin) {
      faults.push(`asked another host: ${url.href}`);
    }
  });
}

/** Loads a story and waits until Storybook says how it ended. */
async function storyReport(page: Page, address: string): Promise<StoryReport> {
  let limit: NodeJS.Timeout | undefined;
  try {
    return await new Promise<StoryReport>((resolve, reject) => {
      limit = setTimeout(() => reject(new Error(`not finished within ${STORY_LIMIT_MS / 1000} s`)), STORY_LIMIT_MS);
      page
        .exposeFunction('tellStoryReport', resolve)
        .then(() => page.evaluateOnNewDocument(listenToChannel))
        .then(() => page.goto(address))
        .catch(reject);
    });
  } finally {
    clearTimeout(limit);
  }
}

/** Runs in the page, before Storybook: catches its channel when it is made and passes on how the story ended. */
function listenToChannel(): void {
  interface Payload {
    readonly status?: string;
    readonly message?: string;
    readonly description?: string;
    readonly reporters?: readonly {
      readonly type: string;
      readonly result?: { readonly violations?: readonly { id: string; help: string; nodes: { html: string }[] }[] };
    }[];
  }
  interface Channel {
    on(event: string, listener: (payload: Payload | undefined) => void): void;
  }
  const scope = window as unknown as Window & { tellStoryReport(report: StoryReport): void };
  let channel: Channel | undefined;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (made: Channel) => {
      channel = made;
      const endings = [
        'storyFinished',
        'storyMissing',
        'storyErrored',
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
      ];
      for (const event of endings) {
        made.on(event, (payload) => {
          const checks = (payload?.reporters ?? []).filter((reporter) => reporter.type === 'a11y');
          const violations = checks.flatMap((check) => check.result?.violations ?? []);
          const error = payload?.message ?? payload?.description ?? JSON.stringify(payload);
          scope.tellStoryReport({
            event,
            violations: violations.map(({ id, help, nodes }) => `axe ${id}: ${help} · ${nodes[0]?.html ?? ''}`),
            checkedAccessibility: checks.some((check) => check.result?.violations !== undefined),
            ...(payload?.status === undefined ? {} : { status: payload.status }),
            ...(error === undefined ? {} : { error }),
          });
        });
      }
    },
  });
}

function serve(folder: string): Server {
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (!existsSync(file)) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }
  });
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(`http://localhost:${address.port}`);
    });
  });
}
