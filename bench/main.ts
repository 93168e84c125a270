// Started by bench/start.mjs. What is measured stands in measure/scenarios.ts, what was promised in report/targets.ts.
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { citySizes } from './city/citySizes';
import { benchFolder } from './database/benchFolder';
import { openBenchPostgres } from './database/openBenchPostgres';
import { dropStale } from './database/prepareCity';
import { sweep } from './database/sweep';
import { frozen } from './measure/frozen';
import { compareGrowth, measureGrowth } from './measure/measureGrowth';
import { measurePlans } from './measure/measurePlans';
import { measureFirst, measureScenario } from './measure/measureScenario';
import { measureSizes } from './measure/measureSizes';
import { MAIN, openScene, READERS } from './measure/openScene';
import { sameAnswers } from './measure/sameAnswers';
import type { Scenario } from './measure/Scenario';
import type { Scene } from './measure/Scene';
import { scenarios } from './measure/scenarios';
import { HELP, readOptions, RESULTS, type BenchOptions } from './options';
import { markdownReport, type Section } from './report/markdown';
import type { Measurement } from './report/Measurement';
import { number } from './report/number';
import { runFacts } from './report/runFacts';
import { updateScale } from './report/updateScale';
import { writeReport } from './report/writeReport';

const begin = performance.now();
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const tell = (step: string): void => say(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${step}`);

// Killed without a word, whoever started us leaves us an orphan: we go, and all that hangs on us (database/keeper.mjs, measure/preload.mjs).
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(1), 1000).unref();

const feedOf = ({ askers }: Scene): Scenario => scenarios(askers)[0]!; // the list's first is the feed

const run = async (options: BenchOptions): Promise<boolean> => {
  const { digest, reviewed } = await frozen();
  say(`bare server sha256 ${digest}${reviewed ? '' : ' — NOT the reviewed one (bench/bare/server.sha256)'}`);
  const home = await benchFolder();
  await sweep(home);
  const folder = path.join(home, options.keep ? `kept-${options.sizes.members}` : `run-${process.pid}`);
  if (options.keep) await dropStale(folder, MAIN, options.sizes, READERS);
  const postgres = await openBenchPostgres(folder, options.keep);
  const opened: { close: () => Promise<void> }[] = [];
  try {
    const open = async (name: string | undefined, sizes: BenchOptions['sizes']): Promise<Scene> => {
      const scene = await openScene({ postgres, sizes, folder, ...(name === undefined ? {} : { name }), tell });
      opened.push(scene);
      return scene;
    };
    const scene = await open(undefined, options.sizes);
    const facts = runFacts(scene.city, postgres.version);
    const wanted = scenarios(scene.askers).filter(({ key }) => options.only?.has(key) ?? true);
    const measurements: Measurement[] = [];
    const sections: Section[] = [];
    const notes = [`Bare server: sha256 ${digest.slice(0, 16)}…${reviewed ? ', as reviewed' : ', not reviewed'}.`, `Load average at the beginning ${loadavg()[0]?.toFixed(1)}.`];

    if (options.only === undefined) {
      tell('every reader for the first time');
      measurements.push(...(await measureFirst(scene, feedOf(scene))));
      sections.push({ key: 'feed-first', title: 'feed, each reader for the first time' });
    }
    for (const scenario of wanted) {
      tell(scenario.title);
      const { asked, identical, bytes } = await sameAnswers(scenario, scene.product, scene.bare);
      measurements.push(...(await measureScenario(scene, scenario, options)));
      sections.push({ key: scenario.key, title: scenario.title });
      notes.push(`${scenario.title}: ${asked} answers compared, ${identical} equal to the byte, the others as JSON; ${bytes} bytes each.`);
    }
    const sizes = await measureSizes(scene);
    measurements.push(...sizes);
    notes.push(`On disk: ${sizes.map(({ name, value }) => `${name.replace('size.', '')} ${number(value)} MB`).join(', ')}.`);
    tell('plans of the statements');
    const plans = await measurePlans(scene, wanted);
    measurements.push(...plans.measurements);
    await writeFile('.cache/bench/statements.json', JSON.stringify(plans.explained, undefined, 1));
    for (const { statement, scenario, findings } of plans.explained.filter((each) => each.findings.length > 0)) {
      notes.push(`${scenario}: ${findings.map(({ table, kept, read, condition }) => `${kept} of ${read} rows of ${table} kept by ${condition}`).join('; ')}: ${statement.slice(0, 400)}`);
    }
    if (options.both) {
      const { members, organizations, items } = options.sizes;
      const tenth = { members: Math.round(members / 10), organizations: Math.round(organizations / 10), items: Math.round(items / 10) };
      tell(`the city of ${tenth.members} beside it`);
      const small = await open('handbook_tenth', citySizes(tenth));
      measurements.push(...(await measureGrowth(scene, small, feedOf, options.rounds)));
    }
    if (options.compare !== undefined) measurements.push(...(await compareGrowth(options.compare, measurements)));
    notes.push(`Load average at the end ${loadavg()[0]?.toFixed(1)}; ${((performance.now() - begin) / 60_000).toFixed(1)} minutes in all.`);

    const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.replace(/ -- $/, '');
    const report = markdownReport({ facts, measurements, sections, command, notes });
    say(`\n${report}`);
    if (options.only === undefined || process.argv.includes('--out')) {
      say((await writeReport(options.out, facts, measurements, report)).join('\n'));
      if (path.resolve(options.out) === path.resolve(RESULTS) && (await updateScale(options.out))) say('docs/scale.md');
    }
    return measurements.every(({ pass }) => pass !== false);
  } finally {
    for (const each of opened) await each.close();
    await postgres.close();
  }
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') say(HELP);
  else process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
