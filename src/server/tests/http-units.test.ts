import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { accountOf } from '../http/accountOf';
import { refuseGraphql } from '../http/graphqlLimits';
import { normalPath } from '../http/normalPath';
import { holderOf } from '../http/holderOf';
import { createQueue, QueueFull } from '../../../plugins/kernel/turns/createQueue';

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

  it('tells no schema, by any name', () => {
    expect(keyOf('{ __schema { types { name } } }')).toBe('graphql.schema');
    expect(keyOf('{ a: __type(name: "User") { name } }')).toBe('graphql.schema');
    expect(keyOf('{ ... on Query { __schema { types { name } } } }')).toBe('graphql.schema');
    expect(keyOf('{ News { __typename } }')).toBeUndefined();
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
    expect(keyOf('mutation { a: usersChangePassword(oldPassword: "a", newPassword: "b") }')).toBe('graphql.signIn');
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

  it('lets keys take turns, and no key fill the line', async () => {
    const queue = createQueue(1, 4, 2);
    const order: string[] = [];
    const release: (() => void)[] = [];
    const task = (key: string) =>
      queue.run(() => {
        order.push(key);
        return new Promise<void>((resolve) => release.push(resolve));
      }, key);
    const tasks = [task('attacker'), task('attacker'), task('attacker')];
    await expect(task('attacker')).rejects.toBeInstanceOf(QueueFull);
    tasks.push(task('leader'));
    for (let i = 0; i < 4; i += 1) {
      while (release.length === 0) await new Promise((resolve) => setImmediate(resolve));
      release.shift()?.();
    }
    await Promise.all(tasks);
    expect(order).toEqual(['attacker', 'attacker', 'leader', 'attacker']);
  });

  it('gives the place back after an error', async () => {
    const queue = createQueue(1, 0);
    await expect(queue.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(queue.run(() => Promise.resolve(1))).resolves.toBe(1);
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

  it.each([
    ['an empty user name beside an e-mail', '{"username":"","email":"A@x.vn"}', 'a@x.vn'],
    ['a user name that is no text', '{"username":5,"email":"a@x.vn"}', 'a@x.vn'],
    ['both', '{"username":"ten","email":"a@x.vn"}', 'ten'],
    ['a name twice: the last, as JSON has it', '{"username":"x","username":"ten"}', 'ten'],
  ])('takes the name Payload takes, of %s', async (_, body, name) => {
    expect(await accountOf(Buffer.from(body), 'application/json')).toBe(name);
  });

  it('finds none in what it cannot read', async () => {
    expect(await accountOf(Buffer.from('{'), 'application/json')).toBe('');
    expect(await accountOf(Buffer.from('null'), 'application/json')).toBe('');
  });
});

describe('holderOf', () => {
  const token = `x.${Buffer.from('{"id":"nguoi"}').toString('base64url')}.y`;
  it.each([
    ['the header', { authorization: `JWT ${token}` }],
    ['a bearer', { authorization: `Bearer ${token}` }],
    ['the cookie', { cookie: `a=b; payload-token=${token}; c=d` }],
  ])('reads %s', (_, headers) => expect(holderOf({ headers } as never)).toBe('nguoi'));

  it.each([{}, { authorization: 'JWT x' }, { authorization: 'JWT a.b.c' }, { cookie: 'payload-token=' }])('finds nobody in %j', (headers) => {
    expect(holderOf({ headers } as never)).toBe('');
  });
});
