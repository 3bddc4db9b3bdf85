import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BrowserSession, countSessions } from '../browser-counts.ts';

const ran = (name: string, passed = true, skipped = false) => ({ name, passed, skipped });
const cases: readonly [title: string, session: BrowserSession, passed: number, failed: number, problems: number][] = [
  [
    'tests of nested suites count',
    { testFile: 'a', passed: true, testResults: { tests: [ran('1')], suites: [{ tests: [ran('2')], suites: [] }] } },
    2,
    0,
    0,
  ],
  [
    'a failed test is a failure',
    { testFile: 'a', passed: false, testResults: { tests: [ran('1', false)], suites: [] } },
    0,
    1,
    0,
  ],
  [
    'a skipped test is a problem',
    { testFile: 'a', passed: true, testResults: { tests: [ran('1', false, true)], suites: [] } },
    0,
    0,
    1,
  ],
  [
    'a file without tests is a problem',
    { testFile: 'a', passed: true, testResults: { tests: [], suites: [] } },
    0,
    0,
    1,
  ],
  ['a file that did not load is a problem', { testFile: 'a', passed: false }, 0, 0, 1],
  [
    'a page that broke beside passing tests is a problem',
    { testFile: 'a', passed: false, testResults: { tests: [ran('1')], suites: [] } },
    1,
    0,
    1,
  ],
];

for (const [title, session, passed, failed, problems] of cases) {
  test(title, () => {
    const counts = countSessions([session]);
    assert.deepEqual([counts.passed, counts.failed, counts.problems.length], [passed, failed, problems]);
  });
}
