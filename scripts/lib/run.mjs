import { spawn } from 'node:child_process';

/** Runs a program to its end with our terminal. @returns its exit code */
export const run = (command, args, env = process.env) =>
  new Promise((resolve) => {
    // npm is a script on Windows, and scripts need a shell there.
    const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' && command === 'npm' });
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

/** Runs a program to its end and keeps what it says, for whoever runs several at once. @returns its exit code and its output */
export const runKept = (command, args) =>
  new Promise((resolve) => {
    const said = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output: Buffer.concat(said).toString() }));
  });

/**
 * Hands the terminal over to a Node program: signals go on to it, its end is ours.
 * Ctrl-C reaches both by itself, being one group; the child decides when to end, we wait.
 */
export const become = (file, args = [], env = process.env) => {
  const child = spawn(process.execPath, [file, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {
    // Sent to us alone (kill -INT): pass it on. From the keyboard the child has it already.
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};
