import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { EnvironmentError, readEnvironment, variables } from '../environment';
import { en } from '../environment/translations/en';

const problemsOf = (env: Record<string, string | undefined>): string[] => {
  try {
    readEnvironment(env);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
};
const outside = { DATABASE_URL: 'postgres://a:b@db:5432/handbook', PAYLOAD_SECRET: 's'.repeat(32), SEAL_KEYS: `k1:${'A'.repeat(43)}=` };

describe('readEnvironment', () => {
  it('needs nothing: an empty environment means the embedded database on port 3000', () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      NODE_ENV: 'production',
      PROCESS: 'all',
      TRUST_PROXY: false,
      HANDBOOK_DEMO: true,
      embeddedDatabase: true,
    });
  });

  it('derives the public address from the port', () => {
    expect(readEnvironment({ PORT: '4000' }).PUBLIC_URL).toBe('http://localhost:4000');
  });

  it('takes a blank variable as not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000, embeddedDatabase: true });
  });

  it('names the variable, the value and the rule in one line', () => {
    expect(problemsOf({ PORT: 'abc' })).toEqual(['PORT=abc: phải là số nguyên từ 1 đến 65535']);
  });

  it('lists every wrong variable at once, one line each', () => {
    const problems = problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', PROCESS: 'x', DEMO_PASSWORD: 'short' });
    expect(problems.map((line) => line.split(/[=:]/)[0])).toEqual(['PORT', 'DEMO_PASSWORD', 'LOG_LEVEL', 'PROCESS']);
  });

  it('asks for a secret once an outside database is named', () => {
    expect(problemsOf({ DATABASE_URL: outside.DATABASE_URL })).toEqual([expect.stringMatching(/^PAYLOAD_SECRET: chưa đặt/), expect.stringMatching(/^SEAL_KEYS: chưa đặt/)]);
    expect(problemsOf(outside)).toEqual([]);
  });

  it('takes keys that seal only whole: an id each, 32 bytes, none twice', () => {
    const key = (letter: string): string => `${letter.repeat(43)}=`;
    expect(problemsOf({ SEAL_KEYS: `k2:${key('B')}, k1:${key('A')}` })).toEqual([]);
    for (const wrong of [key('A'), `k1:${'A'.repeat(42)}=`, `K1:${key('A')}`, `k1:${key('A')},k1:${key('B')}`, `k1:${key('A')},k2:${key('A')}`, `k1:${key('A')},`]) {
      expect(problemsOf({ SEAL_KEYS: wrong })).toEqual([expect.stringMatching(/^SEAL_KEYS: phải là khóa dạng/)]);
    }
  });

  it('refuses an owner without a database', () => {
    expect(problemsOf({ DATABASE_OWNER_URL: outside.DATABASE_URL })).toHaveLength(1);
  });

  it('never repeats a secret', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://a:hunter2@x/y', PAYLOAD_SECRET: 'hunter2', SEAL_KEYS: 'k1:hunter2', DEMO_PASSWORD: 'hunter2' });
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).not.toContain('hunter2');
  });

  it('refuses a public address with a path, because links are built from the origin', () => {
    expect(problemsOf({ PUBLIC_URL: 'https://a.vn/handbook' })).toHaveLength(1);
    expect(readEnvironment({ PUBLIC_URL: 'https://a.vn/' }).PUBLIC_URL).toBe('https://a.vn');
  });

  it.each([
    ['off', false],
    ['2', 2],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
  ])('reads TRUST_PROXY=%s', (value, meaning) => {
    expect(readEnvironment({ TRUST_PROXY: value }).TRUST_PROXY).toEqual(meaning);
  });

  it('accepts exactly the ports 1 to 65535', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 100_000 }), (port) => {
        expect(problemsOf({ PORT: String(port) }).length === 0).toBe(port >= 1 && port <= 65535);
      }),
    );
  });

  it('whatever is set, either gives an environment or single-line problems about known variables', () => {
    const anyEnvironment = fc.dictionary(
      fc.constantFrom(...Object.keys(variables)),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(anyEnvironment, (env) => {
        for (const line of problemsOf(env)) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Object.keys(variables)).toContain(line.split(/[=:]/)[0]);
        }
      }),
    );
  });

  it('speaks English when asked', () => {
    expect(() => readEnvironment({ PORT: '0' }, 'en')).toThrow(en.port);
  });
});
