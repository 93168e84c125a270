import type { Payload } from 'payload';

import { checkDatabase } from '../../../plugins/kernel';
import { meant } from './meant';
import { print } from './print';
import { words } from './words';

/** @returns how many findings there were, each printed with the SQL that mends it */
export const databaseReport = async (payload: Payload, { json }: { json?: boolean }): Promise<number> => {
  const expected = await meant(payload.config);
  const found = await checkDatabase(payload, expected);
  for (const finding of found) {
    const { kind, table, name, fix } = finding;
    print(json ? JSON.stringify({ check: 'database', ...finding }) : `✗ ${words(`finding.${kind}`, { table, name })}\n    ${kind === 'function' ? fix : fix.replace(/\s*\n\s*/g, ' ')}`);
  }
  const count = Object.values(expected).reduce((sum, list) => sum + list.length, 0);
  if (!json) print(found.length === 0 ? words('database.clean', { count }) : words('database.found', { count: found.length }));
  return found.length;
};
