import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { accountOf } from '../http/accountOf';
import { createAttempts } from '../http/attempts';
import { refuseGraphql } from '../http/graphqlLimits';
import { normalPath } from '../http/normalPath';
import { createQueue, QueueFull } from '../http/queue';

describe('normalPath', () => {
  it.each([
    ['/api/users/First-Register/?x=1', '/api/users/first-register'],
    ['/api//payload%2Djobs/run', '/api/payload-jobs/run'],
    ['/api\\users/%6Cogin#x', '/api/users/login'],
    ['/', '/'],
  ])('spells %s as %s', (given, meant) => expect(normalPath(given)).toBe(meant));

  it('never throws, and gives a path without doubled or trailing slashes', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const path = normalPath(`/${rest}`);
        expect(path).not.toMatch(/\/\/|.\/$/);
      }),
    );
  });
});

describe('refuseGraphql', () => {
  const keyOf = (query: unknown) => refuseGraphql({ query })?.key;

  it('lets an ordinary query pass', () => {
    expect(keyOf('query($id: String!){ News(id: $id) { id title owner { name } } }')).toBeUndefined();
  });

  it('refuses what is no query', () => {
    for (const body of [undefined, [], 'x', { query: 1 }]) expect(refuseGraphql(body)?.key).toBe('graphql.notJson');
    expect(keyOf('{')).toBe('graphql.syntax');
  });

  it('measures depth through fragments', () => {
    const deep = (n: number, inner: string): string => (n === 0 ? inner : `{ a ${deep(n - 1, inner)} }`);
    expect(keyOf(deep(12, ''))).toBeUndefined();
    expect(keyOf(deep(13, ''))).toBe('graphql.tooDeep');
    expect(keyOf(`${deep(7, '{ ...F }')} fragment F on X ${deep(7, '')}`)).toBe('graphql.tooDeep');
  });

  it('refuses a fragment that holds itself', () => {
    expect(keyOf('{ ...A } fragment A on Q { ...B } fragment B on Q { ...A }')).toBe('graphql.tooDeep');
  });

  it('counts fields that fragments multiply', () => {
    const layers = Array.from({ length: 8 }, (_, i) => `fragment F${i} on Q { ${`...F${i + 1} `.repeat(3)} }`).join(' ');
    expect(keyOf(`{ ...F0 } ${layers} fragment F8 on Q { id }`)).toBe('graphql.tooMany');
  });

  it('refuses many questions at once, and signing in under any alias or fragment', () => {
    expect(keyOf(`{ ${Array.from({ length: 21 }, (_, i) => `a${i}: News(id: "x") { id }`).join(' ')} }`)).toBe(
      'graphql.tooManyRoots',
    );
    expect(keyOf('mutation { x: loginUser(email: "a", password: "b") { token } }')).toBe('graphql.signIn');
    expect(keyOf('mutation { ...F } fragment F on Mutation { forgotPasswordUser(email: "a") }')).toBe('graphql.signIn');
  });
});

describe('the queue', () => {
  it('never runs more than allowed at once, and turns away beyond the line', async () => {
    const queue = createQueue(2, 3);
    let now = 0;
    let most = 0;
    const release: (() => void)[] = [];
    const task = () =>
      queue.run(async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise<void>((resolve) => release.push(resolve));
        now -= 1;
      });
    const tasks = Array.from({ length: 6 }, () =>
      task().then(
        () => 'done',
        (error: unknown) => error,
      ),
    );
    expect(await tasks[5]).toBeInstanceOf(QueueFull);
    for (let i = 0; i < 5; i += 1) {
      while (release.length === 0) await new Promise((resolve) => setImmediate(resolve));
      release.shift()?.();
    }
    expect(await Promise.all(tasks.slice(0, 5))).toEqual(Array(5).fill('done'));
    expect(most).toBe(2);
  });

  it('gives the place back after an error', async () => {
    const queue = createQueue(1, 0);
    await expect(queue.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(queue.run(() => Promise.resolve(1))).resolves.toBe(1);
  });
});

describe('attempts', () => {
  it('stop one source on one account after ten failures, and nobody else', async () => {
    const attemptsOf = createAttempts();
    for (let i = 0; i < 10; i += 1) await attemptsOf('1.1.1.1', 'a').failed();
    expect(await attemptsOf('1.1.1.1', 'a').waitSeconds()).toBeGreaterThan(0);
    expect(await attemptsOf('1.1.1.1', 'b').waitSeconds()).toBe(0);
    expect(await attemptsOf('2.2.2.2', 'a').waitSeconds()).toBe(0);
  });

  it('forget failures after a success', async () => {
    const attemptsOf = createAttempts();
    for (let i = 0; i < 9; i += 1) await attemptsOf('1.1.1.1', 'a').failed();
    await attemptsOf('1.1.1.1', 'a').succeeded();
    await attemptsOf('1.1.1.1', 'a').failed();
    expect(await attemptsOf('1.1.1.1', 'a').waitSeconds()).toBe(0);
  });

  it('stop one source that tries many accounts', async () => {
    const attemptsOf = createAttempts();
    for (let i = 0; i < 100; i += 1) await attemptsOf('1.1.1.1', `a${i}`).failed();
    expect(await attemptsOf('1.1.1.1', 'new').waitSeconds()).toBeGreaterThan(0);
  });
});

describe('accountOf', () => {
  it('reads the name from JSON and from the admin form alike', async () => {
    const json = Buffer.from('{"username":" Hoankiem.CTV ","password":"x"}');
    expect(await accountOf(json, 'application/json; charset=utf-8')).toBe('hoankiem.ctv');
    const form = new FormData();
    form.set('_payload', '{"email":"A@x.vn"}');
    const encoded = new Response(form);
    const type = encoded.headers.get('content-type') ?? '';
    expect(await accountOf(Buffer.from(await encoded.arrayBuffer()), type)).toBe('a@x.vn');
  });

  it('finds none in what it cannot read', async () => {
    expect(await accountOf(Buffer.from('{'), 'application/json')).toBe('');
    expect(await accountOf(Buffer.from('null'), 'application/json')).toBe('');
  });
});
