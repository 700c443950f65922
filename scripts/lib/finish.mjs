/** The end of a check: what failed, then the one line with the counts, then the exit code. */
export function finish({ failedSteps, counts }) {
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = failedSteps.length > 0 || counts.failed > 0 ? 1 : 0;
}
