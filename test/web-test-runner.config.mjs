import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countSessions } from './browser-counts.ts';
import { findBrowser } from './find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Some bundled packages read `process.env` without a guard; our published files define it, raw modules need a stand-in. */
const processShim = '<script>globalThis.process = { env: { NODE_ENV: "development" } };</script>';

/** What Lit warns of in development, such as an update that asks for another one, fails the test that is running. */
const warningsFail = `<script>
  const warn = console.warn;
  console.warn = (...words) => {
    warn(...words);
    const text = String(words[0]);
    if (text.includes('lit.dev/msg/') && !text.startsWith('Lit is in dev mode')) reportError(new Error(text));
  };
</script>`;

/** Writes what ran to the file the test runner names, so that counts are never read out of coloured text. */
function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = countSessions(sessions);
      console.log(`browser tests: ${counts.passed} passed, ${counts.failed} failed in ${sessions.length} files`);
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** A page that believes it has the focus: without it, focus events wait for a window that a headless browser never brings to the front. */
async function createPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  rootDir: root,
  files: [`${root}test/**/*.browser.test.ts`],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 1,
  testsFinishTimeout: 240_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000, forbidOnly: true } },
  browsers: [chromeLauncher({ createPage, launchOptions: { headless: true, ...(await findBrowser()) } })],
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  middleware: [
    function serveWorkerFromTheTop(context, next) {
      // A service worker only controls pages at or below its own path.
      if (context.path === '/mockServiceWorker.js') context.path = '/demo/public/mockServiceWorker.js';
      return next();
    },
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countsReporter(process.env.WA_INBOX_TEST_COUNTS),
  ],
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${processShim}${warningsFail}</head><body><script type="module" src="${testFramework}"></script></body></html>`,
};
