/** What the browser tests did; `problems` are faults of whole files and skipped tests, and count as failures. */
export interface BrowserCounts {
  readonly passed: number;
  readonly failed: number;
  readonly problems: readonly string[];
  /** Failed tests by name. */
  readonly failures: readonly string[];
}

interface Suite {
  readonly tests: readonly { readonly name: string; readonly passed: boolean; readonly skipped: boolean }[];
  readonly suites: readonly Suite[];
}

/** The part of a test runner's session that is read here: one session is one file in one browser. */
export interface BrowserSession {
  readonly testFile: string;
  readonly passed?: boolean;
  readonly testResults?: Suite;
}

/** Counts what ran. A skipped test, a file without tests and a page that broke are problems. */
export function countSessions(sessions: Iterable<BrowserSession>): BrowserCounts {
  let passed = 0;
  let failed = 0;
  const problems: string[] = [];
  const names: string[] = [];
  for (const { testFile, passed: pagePassed, testResults } of sessions) {
    const tests = testResults === undefined ? [] : testsOf(testResults);
    const failing = tests.filter((test) => !test.skipped && !test.passed);
    names.push(...failing.map((test) => `${testFile}: ${test.name}`));
    const failures = failing.length;
    const skipped = tests.filter((test) => test.skipped);
    passed += tests.filter((test) => !test.skipped && test.passed).length;
    failed += failures;
    problems.push(...skipped.map((test) => `${testFile}: skipped ${test.name}`));
    if (tests.length === 0) problems.push(`${testFile}: ran no test`);
    else if (pagePassed !== true && failures === 0) problems.push(`${testFile}: the page broke`);
  }
  return { passed, failed, problems, failures: names };
}

function testsOf(suite: Suite): Suite['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
