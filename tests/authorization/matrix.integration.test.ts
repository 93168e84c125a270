import { writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { attempt, isReading, type Tools } from './generator/attempt';
import { expand, type Expansion } from './generator/cells';
import { choose, report, tryAll, writeMatrixResult } from './generator/choose';
import { attemptCommand, expandCommands, type CommandExpansion } from './generator/commandCells';
import { endpointsWithoutRow, graphqlFieldsWithoutRow, withoutFixture } from './generator/completeness';
import { attemptEndpoint, endpointCells } from './generator/endpoints';
import { guessIds } from './generator/guessing';
import { leakDetector } from './generator/leaks';
import { attemptQuestion, questionsOf } from './generator/queries';
import { TABLE } from './table';
import { commands as COMMAND_TABLE } from './table/commands';
import { endpoints } from './table/endpoints';
import { openWorld, type World } from './world/world';
import { watchWrites } from './world/writes';

const TWO_HOURS = 7_200_000;
let world: World;
let tools: Tools;
let content: Expansion;
let commands: CommandExpansion;
beforeAll(async () => {
  world = await openWorld();
  tools = { world, writes: (await watchWrites(world.house)).since, leaks: leakDetector(world), lists: new Map() };
  content = await expand(world);
  commands = expandCommands(world);
}, 900_000);
afterAll(async () => {
  writeMatrixResult();
  await world?.close();
});

/** Long lists of faults are read in a file. */
const expectNone = (what: string, faults: string[]): void => {
  if (faults.length > 0) writeFileSync(`.cache/matrix-${what}.txt`, faults.join('\n'));
  expect({ faults: faults.length, first: faults.slice(0, 20) }).toEqual({ faults: 0, first: [] });
};

describe('the table', () => {
  it('speaks of every cell', () => {
    expect(content.missing).toEqual([]);
    expect(commands.missing).toEqual([]);
  });

  it('has something of every collection, and somebody of every role', () => {
    expect(withoutFixture(world)).toEqual([]);
  });

  it('speaks of every REST door and every GraphQL field', async () => {
    expect(endpointsWithoutRow(world)).toEqual([]);
    expect(await graphqlFieldsWithoutRow(world)).toEqual([]);
  });

  it('has no line that decides nothing', () => {
    const used = new Set<unknown>([...content.cells.map(({ row }) => row), ...commands.cells.map(({ row }) => row)]);
    const lineOf = ({ why, ...line }: { why: string }): string => `${JSON.stringify(line)} ${why}`;
    expect([...TABLE, ...COMMAND_TABLE].filter((row) => !used.has(row)).map(lineOf)).toEqual([]);
  });
});

describe('the matrix holds', () => {
  it('for collections', async () => {
    const only = process.env.MATRIX_ONLY?.split(',');
    const { chosen, sample, touched } = choose(content.cells.filter(({ item }) => only?.includes(item.collection) ?? true), 700, ({ item }) => item.collection);
    // Reading first: what is read must not depend on what is written here.
    const ordered = [...chosen.filter(isReading), ...chosen.filter(({ operation }) => operation === 'restore'), ...chosen.filter((cell) => !isReading(cell) && cell.operation !== 'restore')];
    const tried = await tryAll(ordered, (cell) => attempt(cell, tools), 30, sample);
    report('collections', content.cells.length, tried, touched);
    expectNone('collections', tried.faults);
  }, TWO_HOURS);

  it('for doors that are neither', async () => {
    const cells = endpointCells(endpoints);
    const tried = await tryAll(cells, (cell) => attemptEndpoint(cell, world), 30, new Set(cells));
    report('endpoints', cells.length, tried);
    expectNone('endpoints', tried.faults);
  }, TWO_HOURS);

  it('for questions about what one may not read', async () => {
    const questions = questionsOf(world);
    const { chosen, sample } = choose(questions, 60, ({ collection }) => collection);
    const tried = await tryAll(chosen, (question) => attemptQuestion(question, world), 15, sample);
    report('questions', questions.length, tried);
    expectNone('questions', tried.faults);
  }, TWO_HOURS);

  it('for commands', async () => {
    const only = process.env.MATRIX_COMMANDS?.split(',');
    const { chosen, sample, touched } = choose(commands.cells.filter(({ command }) => only?.includes(command.name) ?? true), 120, ({ sample }) => sample.command);
    const tried = await tryAll(chosen, (cell) => attemptCommand(cell, tools), 20, sample);
    report('commands', commands.cells.length, tried, touched);
    expectNone('commands', tried.faults);
  }, TWO_HOURS);
});

/** What everybody with an account does to their own: it changes nothing that is anybody else's. */
const OWN = /^(sessions|passkeys|second-factor|sign-ins|devices|notifications|bookmarks|consents|push|listen|reading|sync)\.|^users\.change-password$|^personal-data\.(ask|withdraw|fetch|give-consent)|^exports\.cancel$|^support-requests\.ask$/;
/** A list taken along: all that is written is who took it, and of whom. */
const REPORTS = /^roster\.print$/;

describe('a summary officer (Seed 4529, Điều 6.2: chức năng tổng hợp)', () => {
  it('may, by the table, read and report; and change nothing but their own account', () => {
    const mine = commands.cells.filter(({ actor, command, row }) => actor.role === 'summary-officer' && command.kind === 'write' && row.expect === 'allow');
    expect([...new Set(mine.map(({ command }) => command.name))].filter((name) => !OWN.test(name) && !REPORTS.test(name)).sort()).toEqual([]);
    const written = content.cells.filter((cell) => cell.actor.role === 'summary-officer' && !isReading(cell) && cell.row.expect === 'allow' && cell.place !== 'own');
    expect([...new Set(written.map(({ item, operation, place }) => `${item.collection} ${operation} (${place})`))].sort()).toEqual([]);
  });

  it('is refused by every command that changes something, wherever it stands, and leaves no row', async () => {
    const refused = commands.cells.filter(({ actor, command, row, door }) => actor.username === 'city.summary' && door === 'rest' && command.kind === 'write' && row.expect !== 'allow');
    const one = new Map(refused.map((cell) => [`${cell.sample.command}|${cell.sample.variant ?? ''}`, cell]));
    const faults: string[] = [];
    for (const cell of one.values()) faults.push(...[await attemptCommand(cell, tools)].filter((fault) => fault !== undefined));
    expectNone('summary', faults);
    expect(one.size).toBeGreaterThan(150);
  }, TWO_HOURS);
});

describe('a guessed id', () => {
  it('is answered like one that is there and is nobody’s business, by every command', async () => {
    const { tried, telling } = await guessIds(world);
    expectNone('guessing', telling);
    expect(tried).toBeGreaterThan(150);
  }, TWO_HOURS);
});
