/** @typedef {{passed: number, failed: number, note?: string, output?: string}} Outcome `output`: what it said, where that was kept */

const pad = (seconds) => seconds.toFixed(1).replace('.', ',').padStart(7);

/** Says how each step went and how long it took; the last line is for machines. */
export const createTally = (write = (text) => process.stdout.write(text), now = () => performance.now()) => {
  const done = [];
  const start = now();
  const began = new Map();
  return {
    begin: (name) => {
      began.set(name, now());
      write(`\n── ${name}\n`);
    },
    end: (name, { passed, failed, note = '', output = '' }) => {
      const seconds = (now() - (began.get(name) ?? start)) / 1000;
      write(output);
      done.push({ name, passed, failed, seconds });
      write(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${pad(seconds)} s   ${passed} passed, ${failed} failed${note ? `  (${note})` : ''}\n`);
    },
    /** @returns whether all went well; that nothing ran is not well */
    report: () => {
      const sum = (key) => done.reduce((total, step) => total + step[key], 0);
      write('\n');
      for (const { name, passed, failed, seconds } of done) {
        write(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${pad(seconds)} s   ${passed} passed, ${failed} failed\n`);
      }
      write(`${'total'.padEnd(19)} ${pad((now() - start) / 1000)} s\n`);
      write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
      return sum('failed') === 0 && sum('passed') > 0;
    },
  };
};
