/** Runs test projects in one vitest process and counts their tests from its JSON report. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';

/** A file that cannot even be loaded holds no counted test; it counts as one failure. */
function countTests(report) {
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** All files of the projects, or only those named; resolves with the step and `{passed, failed}`; a run without a report is one failure. */
export async function runVitest(name, projects, files = []) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-tests-'));
  const reportFile = join(folder, 'report.json');
  const step = await runStep(name, [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...files,
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${reportFile}`,
  ]);
  try {
    return { step, counts: countTests(JSON.parse(readFileSync(reportFile, 'utf8'))) };
  } catch {
    return { step, counts: { passed: 0, failed: step.ok ? 0 : 1 } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
