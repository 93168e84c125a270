/** How many programs run side by side: one a core of the smallest machine that CI has. */
const LANES = 2;

/**
 * Runs the steps in their order; those that may run beside others (`beside`) share the lanes with their neighbours.
 * @param {{name: string, beside?: boolean, run: () => unknown}[]} steps
 */
export const runSteps = async (steps, tally) => {
  const waiting = [...steps];
  const one = async (step) => {
    tally.begin(step.name);
    tally.end(step.name, await step.run());
  };
  while (waiting.length > 0) {
    if (!waiting[0].beside) {
      await one(waiting.shift());
      continue;
    }
    const lane = async () => {
      while (waiting[0]?.beside) await one(waiting.shift());
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
};
