import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readEnvironment } from '../../../plugins/kernel/environment';
import { createApp } from '../../../src/server/http/createApp';
import { createMetrics } from '../../../src/server/http/metrics';
import { loadPayload } from '../../../src/server/loadPayload';
import { createLog } from '../../../src/server/log';
import { listenForNotices } from '../../../src/server/notices/listenForNotices';

// A web process as src/server/run.ts makes it, but for the admin's pages, which need a build. Ends with its parent.
const environment = readEnvironment(process.env);
const log = createLog(environment);
const engine = await loadPayload(log);
listenForNotices(process.env.DATABASE_URL ?? '', log);
const handlePage = (_: unknown, res: { end: () => unknown }): Promise<void> => Promise.resolve(void res.end());
const app = createApp({ engine, environment, log, metrics: createMetrics(undefined), migrations: [], handlePage });
const server = createServer(app).listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening ${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().once('end', () => process.exit(0));
