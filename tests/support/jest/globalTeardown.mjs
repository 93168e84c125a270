import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const database = globalThis.__handbookDatabase;
  delete globalThis.__handbookDatabase;
  await database?.stop();
  rmSync(`.cache/tests/${process.pid}`, { recursive: true, force: true });
}
