import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a launcher needs to start a browser: pass all three to puppeteer's `launch`. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string | undefined>;
}

/**
 * Our own flags. The list that `@sparticuz/chromium` suggests switches web security and process isolation off, which
 * would hide faults, so it is never used. `--no-sandbox` is needed to run as root.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--no-first-run',
  '--font-render-hinting=none',
  // Stories show a recorder at work without the click that opened it in a page.
  '--autoplay-policy=no-user-gesture-required',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const CACHE = fileURLToPath(new URL('../.cache/browser/', import.meta.url));

/**
 * Finds a Chromium: `CHROME_PATH`, then an installed Chrome or Chromium, then (Linux x64) the one that came from npm.
 * `WA_INBOX_TEST_BROWSER=npm` skips the installed ones, to prove the last way works.
 *
 * @throws Error with one sentence that says what to do when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names ${wanted}, which does not exist.`);
    return found(wanted);
  }
  if (process.env['WA_INBOX_TEST_BROWSER'] !== 'npm') {
    const installed = INSTALLED.find((path) => existsSync(path));
    if (installed !== undefined) return found(installed);
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  throw new Error('No browser found: install Chrome or Chromium, or set CHROME_PATH to one.');
}

function found(executablePath: string, extra: Record<string, string> = {}): FoundBrowser {
  return { executablePath, args: [...FLAGS], env: { ...process.env, ...extra } };
}

async function unpackedBrowser(): Promise<FoundBrowser> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageRoot = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  const home = join(CACHE, version);
  if (!existsSync(home)) await unpackInto(home, join(packageRoot, 'bin'));

  const executablePath = join(home, 'chromium');
  const extra: Record<string, string> = {};
  if (lacksLibraries(executablePath)) extra['LD_LIBRARY_PATH'] = join(home, 'al2023', 'lib');
  if (!existsSync('/etc/fonts')) extra['FONTCONFIG_PATH'] = join(home, 'fonts');
  return found(executablePath, extra);
}

/**
 * The package unpacks to fixed names in the temp directory, where two checkouts or two processes would meet a
 * half-written binary. So it unpacks to a fresh folder of ours, which is renamed into place when it is whole.
 */
async function unpackInto(home: string, bin: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'unpacking-'));
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(bin, archive));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    // Another process finished first: its copy is as good as ours.
    if (!existsSync(home)) throw error;
    rmSync(fresh, { recursive: true });
  }
}

/** Whether the machine lacks the NSS libraries that the binary from npm links to. */
function lacksLibraries(executablePath: string): boolean {
  return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
}
