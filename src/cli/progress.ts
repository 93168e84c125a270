import { say } from '../server/say';

export type Progress = {
  /** Counts one more piece of work done (or several). */
  tick: (by?: number) => void;
  done: () => void;
};

type Output = { write: (text: string) => unknown; isTTY?: boolean };

const EVERY_MS = 1000;
const EVERY_MS_WITHOUT_TERMINAL = 10_000;

const duration = (seconds: number) =>
  seconds < 90 ? say('cli.seconds', { count: Math.ceil(seconds) }) : say('cli.minutes', { count: Math.ceil(seconds / 60) });

/**
 * Count, rate and time left of long work, on stderr so that stdout stays the command's result.
 * A terminal sees one line renewed each second, a file one line every ten.
 * @param total undefined when it is not known beforehand
 */
export const createProgress = (
  label: string,
  total?: number,
  output: Output = process.stderr,
  now = () => performance.now(),
): Progress => {
  const begin = now();
  const interval = output.isTTY ? EVERY_MS : EVERY_MS_WITHOUT_TERMINAL;
  let count = 0;
  let told = begin;

  const line = () => {
    const perSecond = count / Math.max(0.001, (now() - begin) / 1000);
    const rate = perSecond.toFixed(perSecond < 10 ? 1 : 0).replace('.', ',');
    if (total === undefined) return say('cli.progressOpen', { label, count, rate });
    return say('cli.progress', { label, count, total, rate, left: duration((total - count) / Math.max(perSecond, 0.001)) });
  };
  const show = (text: string) => output.write(output.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);

  return {
    tick: (by = 1) => {
      count += by;
      if (now() - told < interval) return;
      told = now();
      show(line());
    },
    done: () => {
      show(say('cli.done', { label, count, seconds: ((now() - begin) / 1000).toFixed(1).replace('.', ',') }));
      if (output.isTTY) output.write('\n');
    },
  };
};
