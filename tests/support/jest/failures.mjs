/** Says each file as it ends, and the whole text of what failed at once: a run of many minutes is followed, not awaited. */
export default class Failures {
  onTestResult(_test, result) {
    const { numPassingTests, numFailingTests, perfStats, testFilePath, failureMessage } = result;
    const file = testFilePath.replace(`${process.cwd()}/`, '');
    const seconds = ((perfStats.end - perfStats.start) / 1000).toFixed(1).padStart(6);
    const failed = numFailingTests > 0 || failureMessage;
    process.stdout.write(`${failed ? 'FAIL' : 'ok  '} ${seconds} s  ${String(numPassingTests).padStart(4)}  ${file}\n`);
    if (failureMessage) process.stdout.write(`${failureMessage}\n`);
  }
}
