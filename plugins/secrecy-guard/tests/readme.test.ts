import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { inspectText } from '../../kernel/pure';
import { findMarking } from '../pure';

const exampleOf = (room: string): string => (/```ts\n([^]*?)```/u.exec(readFileSync(`plugins/${room}/README.md`, 'utf8'))?.[1] ?? '').replace(/^import .*$/gmu, '');

it('the example of secrecy-guard/README.md gives what it says', () => {
  const [first = '', second = ''] = exampleOf('secrecy-guard').trim().split('\n').map((line) => line.replace(/;?\s*\/\/.*$/u, ''));
  const run = (code: string): unknown => (new Function('findMarking', `return ${code}`) as (find: typeof findMarking) => unknown)(findMarking);
  expect([run(first), run(second)]).toEqual([{ level: 'high-secret', place: 'body' }, undefined]);
});

it('the example of right-text/README.md gives what it says', () => {
  const run = new Function('inspectText', `${exampleOf('right-text')}\nreturn [kind, certain, repaired, findings[0]]`) as (inspect: typeof inspectText) => unknown;
  expect(run(inspectText)).toEqual(['tcvn3', true, 'Cộng hoà xã hội chủ nghĩa Việt Nam', { kind: 'tcvn3', at: 0, length: 4, before: 'Céng', after: 'Cộng' }]);
});
