import path from 'node:path';

import { createClosers } from './closers';
import { EmbeddedPostgresError } from './embedded-postgres';
import { loadEnvironment } from './loadEnvironment';
import { createLog } from './log';
import { run } from './run';
import { say } from './say';
import { closeOnSignals } from './signals';
import { StartError } from './StartError';
import { createSteps } from './steps';

// From wherever it is called: Next, Payload and the migrations look for their files from here.
process.chdir(path.resolve(import.meta.dirname, '..'));
// Pages are drawn here first: times people read are those of Viet Nam. What is stored and sent stays UTC.
process.env.TZ = 'Asia/Ho_Chi_Minh';

const environment = loadEnvironment();
const log = createLog(environment);
const steps = createSteps(environment, log);
const closers = createClosers(log);
const end = closeOnSignals(closers, log, steps.note);
closers.add('last words', () => steps.note(say('stop.done')));

try {
  steps.plain(say('start.title'));
  await run(environment, log, steps, closers);
} catch (error) {
  const told = error instanceof StartError || error instanceof EmbeddedPostgresError;
  process.stderr.write(`${say('start.failed', { message: error instanceof Error ? error.message : String(error) })}\n`);
  if (!told) log.fatal({ err: error }, 'start failed');
  await end(1);
}
