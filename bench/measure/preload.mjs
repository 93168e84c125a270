// `node --import`ed into each server that is measured, ours and the bare one alike: counts and, when asked, records the
// statements that go to PostgreSQL, and tells the bench what the process used. Ends the process when the bench dies.
import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector';
import pg from 'pg';

let statements = 0;
let recorded;

const query = pg.Client.prototype.query;
/** pool.query and drizzle end here as well; each call is one statement on the wire. */
pg.Client.prototype.query = function counted(first, second, ...rest) {
  statements += 1;
  if (recorded !== undefined && first !== undefined && first !== null) {
    const config = typeof first === 'string' ? { text: first } : first;
    const values = config.values ?? (Array.isArray(second) ? second : []);
    recorded.push({ text: config.text, values, name: config.name });
  }
  return query.call(this, first, second, ...rest);
};

let profiler;
const post = (method) => new Promise((resolve, reject) => profiler.post(method, (error, result) => (error ? reject(error) : resolve(result))));
/** A profile of what is measured alone, without the start. */
const profile = async (file) => {
  if (profiler === undefined) {
    profiler = new Session();
    profiler.connect();
    await post('Profiler.enable');
    return post('Profiler.start');
  }
  const { profile: found } = await post('Profiler.stop');
  profiler.disconnect();
  profiler = undefined;
  return writeFile(file, JSON.stringify(found));
};

process.on('message', async ({ ask, n, file }) => {
  if (ask === 'profile') await profile(file);
  if (ask === 'record') recorded = [];
  const { user, system } = process.cpuUsage();
  const answer = { n, statements, cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1024 / 1024 };
  if (ask === 'recorded') {
    answer.recorded = recorded ?? [];
    recorded = undefined;
  }
  process.send?.(answer);
});
process.once('disconnect', () => process.exit(0));
// The server lives by its port, not by this channel.
process.channel?.unref();
