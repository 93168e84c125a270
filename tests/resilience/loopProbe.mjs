// `node --import` before the product: tells how long one turn of the event loop kept the main thread's processor, at most.
// Processor time, not time on the wall: on a busy machine a process that only waits for its turn holds up nobody of its own.
import { openSync, readSync } from 'node:fs';
import { createServer } from 'node:http';

const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
const buffer = Buffer.alloc(64);
/** Milliseconds on the processor so far. */
const onCpu = () => Number(buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0)).split(' ')[0]) / 1e6;

let last = onCpu();
let most = 0;
const look = () => {
  const now = onCpu();
  most = Math.max(most, now - last);
  last = now;
};
setInterval(look, 1).unref();

// Answers what the most was since the last question.
createServer((_, res) => {
  look();
  res.end(String(most));
  most = 0;
})
  // The migrations run in a child of the server that inherits this; its parent answers.
  .on('error', () => undefined)
  .listen(Number(process.env.LOOP_PROBE_PORT), '127.0.0.1')
  .unref();
