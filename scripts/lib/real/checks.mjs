/** Fails the step it stands in, with what was found. */
export const expectThat = (holds, message) => {
  if (!holds) throw new Error(message);
};

/**
 * Steps that pass or fail, told as they go. A failed step does not end the run: what follows says more.
 * @param write where lines go
 */
export const createChecks = (write) => {
  const begin = performance.now();
  const tally = { passed: 0, failed: 0 };
  const seconds = () => ((performance.now() - begin) / 1000).toFixed(1).replace('.', ',').padStart(6);
  /** Runs one step; its answer goes on to the next ones, undefined when it failed. */
  const check = async (name, work) => {
    try {
      const result = await work();
      tally.passed += 1;
      write(`${seconds()} s  ✓ ${name}\n`);
      return result;
    } catch (error) {
      tally.failed += 1;
      write(`${seconds()} s  ✗ ${name}\n            ${error instanceof Error ? error.message : String(error)}\n`);
      return undefined;
    }
  };
  const section = (name) => void write(`\n${seconds()} s  ── ${name}\n`);
  return { check, section, tally };
};
