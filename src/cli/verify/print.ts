/** The result of a command goes to stdout, one line a piece. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
