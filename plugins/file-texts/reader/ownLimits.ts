import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** What Node is told (--max-old-space-size) bounds its own objects; buffers and what libraries hold lie outside of that. */
const MOST_BYTES = 1_000_000_000;
const EVERY_MS = 100;

// When memory runs out, this process goes first, and neither the server nor the database. Linux; any process may say so of itself.
try {
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // Elsewhere nobody asks.
}

// A thread of its own, because the first one may be busy for seconds. SIGKILL: whoever hangs in native code hears nothing else.
const WATCH = `setInterval(() => { if (process.memoryUsage.rss() > ${MOST_BYTES}) process.kill(process.pid, 'SIGKILL'); }, ${EVERY_MS});`;
new Worker(WATCH, { eval: true }).unref();
