// A thread that reads and seals rows of an import beside the one that reads the file and speaks to the database. Bundled by itself (scripts/lib/bundle.mjs).
import { parentPort } from 'node:worker_threads';
import { seals } from '../../kernel/seals';
import { linesOf, type RowWork } from './linesOf';

const port = parentPort;
port?.on('message', (work: RowWork) => {
  const made = linesOf(seals(), work);
  port.postMessage(made, [made.rows.buffer as ArrayBuffer, made.findings.buffer as ArrayBuffer]);
});
