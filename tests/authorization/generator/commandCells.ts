import { contributionsOf, graphqlName, type AnyCommand } from '../../../plugins/kernel';
import { commands as TABLE, UNAUDITED } from '../table/commands';
import { fits, type CommandRow, type Place } from '../table/types';
import { ACTORS, SEEN_FROM, type Actor, type Site } from '../world/actors';
import type { World } from '../world/world';
import { graphqlRefusal, restRefusal, textOf } from './answers';
import type { Tools } from './attempt';
import type { Door } from './operations';
import { SAMPLES, type Sample } from './samples';

export type CommandCell = { actor: Actor; sample: Sample; site: Site | 'none'; place: Place; door: Door; command: AnyCommand; row: CommandRow };

const CASES = /^(approval-cases|approval-comments|withdrawal-orders|publication-offers)\.|^approval\.bulk-/;

const placeAt = (actor: Actor, site: Site | 'none', command: string): Place | undefined => {
  if (site === 'none') return 'none';
  const seen = Object.entries(SEEN_FROM[actor.at] ?? {}) as [Place, readonly string[]][];
  const place = seen.find(([, sites]) => sites.includes(site))?.[0];
  if (CASES.test(command)) return place === 'below' && actor.at === 'a' ? 'come-up' : place === 'advisory' ? 'foreign' : place;
  return place === 'advisory' ? 'foreign' : place === 'advisory-below' ? 'below' : place;
};

export const commandRow = (command: string, variant: string | undefined, role: Actor['role'], place: Place): CommandRow | undefined =>
  TABLE.find((row) => (row.command === '*' || (fits(row.command, command) && row.variant === variant)) && fits(row.role, role) && fits(row.place, place));

export type CommandExpansion = { cells: CommandCell[]; missing: string[] };

/** Every command, by everybody, at every place, through both doors. */
export const expandCommands = ({ house }: World): CommandExpansion => {
  const cells: CommandCell[] = [];
  const missing = new Set<string>();
  for (const command of contributionsOf(house.config).commands) {
    const samples = SAMPLES.filter((sample) => sample.command === command.name);
    if (samples.length === 0) missing.add(`${command.name}: no sample`);
    for (const sample of samples) {
      for (const site of sample.sites) {
        for (const actor of ACTORS) {
          const place = placeAt(actor, site, command.name);
          if (place === undefined) continue;
          const row = commandRow(command.name, sample.variant, actor.role, place);
          if (!row) missing.add([command.name, sample.variant, actor.role, place].join(' | '));
          else for (const door of ['rest', 'graphql'] as const) cells.push({ actor, sample, site, place, door, command, row });
        }
      }
    }
  }
  return { cells, missing: [...missing] };
};

/** Where a command is asked for by REST, and with what. */
export const viaRest = (command: AnyCommand, input: Record<string, unknown>): { path: string; body: Record<string, unknown> } => {
  const body = { ...input };
  const path = command.rest.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(body[name]);
    delete body[name];
    return value;
  });
  return { path: `/api${path}`, body };
};

/** A value as GraphQL writes it: names of an object's members stand without quotes. */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, member]) => `${name}: ${literal(member)}`).join(', ')}}`;
};

export const viaGraphql = (command: AnyCommand, input: Record<string, unknown>): string => {
  const args = Object.entries(input).map(([name, value]) => `${name}: ${literal(value)}`);
  return `${command.kind === 'read' ? 'query' : 'mutation'} { ${graphqlName(command.name)}${args.length === 0 ? '' : `(${args.join(', ')})`} }`;
};

/** What a refused command acted upon stands untouched, and serves the next who is refused. */
const prepared = new Map<string, Promise<Record<string, unknown>>>();

export const nameOfCommand = ({ actor, sample, site, place, door }: CommandCell): string =>
  `${door} ${sample.command}${sample.variant ? `(${sample.variant})` : ''} ${place}(${site}) as ${actor.username ?? 'anonymous'} (${actor.role}@${actor.at})`;

/** Tries one command; answers what is wrong with what came, or undefined. */
export const attemptCommand = async (cell: CommandCell, { world, writes, leaks }: Tools): Promise<string | undefined> => {
  const { actor, sample, site, door, command, row } = cell;
  const client = world.clients.get(actor);
  if (!client) throw new Error('an actor without a client');
  const key = [sample.command, sample.variant, site].join('|');
  const once = row.expect === 'allow' && command.kind === 'write';
  const making = (once ? undefined : prepared.get(key)) ?? sample.input(world, site as Site, actor);
  if (!once) prepared.set(key, making);
  const input = await making;
  await writes();
  const { path, body } = viaRest(command, input);
  const search = command.rest.method === 'get' ? `?${new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString()}` : '';
  const answer = door === 'graphql' ? await client.graphql(viaGraphql(command, input)) : await (command.rest.method === 'get' ? client.get(`${path}${search}`) : client.post(path, body));
  const got = (door === 'graphql' ? graphqlRefusal(answer) : restRefusal(answer)) ?? 'allow';
  const text = textOf(answer);
  const faults: string[] = [];
  if (got !== row.expect) {
    faults.push(`answered ${got}, the table says ${row.expect} ("${row.why}") ${text.slice(0, 200)}`);
    prepared.delete(key);
  }
  const written = await writes();
  if (once && got === 'allow' && !UNAUDITED.has(sample.command) && !written.includes('INSERT audit_events')) faults.push('succeeded without an event in the audit trail');
  if (!once && written.length > 0) faults.push(`was to change nothing, and wrote ${written.join(', ')}`);
  const leaked = leaks(actor, text);
  if (leaked.length > 0) faults.push(`shows ${leaked.slice(0, 5).join(', ')}`);
  return faults.length === 0 ? undefined : `${nameOfCommand(cell)}: ${faults.join('; ')}`;
};
