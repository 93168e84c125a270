import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** CPU milliseconds all processes of this PostgreSQL have used since it began; undefined where /proc is not. */
export const postgresCpu = (postmaster: number): number | undefined => {
  if (process.platform !== 'linux') return undefined;
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Of proc(5), counted after the name: parent (4); user and system ticks (14, 15), and those of children that ended (16, 17).
      if (Number(name) === postmaster) ticks += [11, 12, 13, 14].reduce((sum, n) => sum + Number(fields[n]), 0);
      else if (Number(fields[1]) === postmaster) ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // Ended while we looked.
    }
  }
  return ticks * TICK_MS;
};
