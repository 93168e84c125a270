import fc from 'fast-check';

/** Ids that stand in the database, so that not every request ends at "no such thing". */
export type Pool = { ids: string[]; words: string[] };

const LONG = 'ậ'.repeat(5000);
const STRINGS = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\u202eexe', '\ufeff', '\u0130', 'ß', LONG, '%', '_', '\\', "'", '"', '`', ';', "' or 1=1--", '{{7*7}}', '${7*7}', '$1', '../../etc/passwd', '<script>', 'null', 'undefined',
  'true', 'NaN', 'Infinity', '-Infinity', '1e400', '-0', '0x10', '9'.repeat(400), '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '{', '[]', '{}', '[object Object]', '__proto__', 'constructor', 'id', '*', ',', 'a,b',
  '2026-13-45', '+275760-09-13T00:00:00.001Z', '-271821-04-20T00:00:00Z', '0000-00-00', '2026-02-30T25:61:61Z', '294277-01-01T00:00:00Z', 'infinity', 'now', 'today', 'epoch', 'vi', 'en', 'all', 'draft', 'published', 'POST', '\r\n\r\n',
];
const NUMBERS = [0, -0, 1, -1, 0.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e308, -1e308, 5e-324, 100_000_000_000_000_000_000];
const KEYS = ['__proto__', 'constructor', 'toString', 'id', 'equals', 'in', 'and', 'or', 'like', 'exists', 'near', 'within', 'root', 'relationTo', 'value', '_status', 'title', 'owner', '', '\u0000', '$where', 'a.b', 'length', '0'];

export const hostileString = (pool: Pool): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...STRINGS) }, { weight: 2, arbitrary: fc.constantFrom(...pool.ids) }, { weight: 2, arbitrary: fc.constantFrom(...pool.words) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) });

export const hostileValue = (pool: Pool): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 6, arbitrary: hostileString(pool) },
      { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS, null, true, false) },
      { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
      { weight: 2, arbitrary: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), hostileString(pool)), tie('value'), { maxKeys: 4 }) },
    ),
  })).value;

/** JSON text that `JSON.stringify` cannot write. */
export const oddJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '{', 'null', '1', '"x"', '[]', '[[[[', '{"a":1e999}', '{"a":-1e999}', '{"a":1,"a":2}', '{"__proto__":{"x":1}}', '\ufeff{}', '{"a":"\\ud800"}', '{"a":"\\u0000"}', 'NaN', '{"a":NaN}', "{'a':1}", '{"a":0123}', '{"title":1e999}', '{"a":"\u0001"}'),
  fc.integer({ min: 10, max: 20_000 }).map((depth) => '[' .repeat(depth) + ']'.repeat(depth)),
  fc.integer({ min: 10, max: 5000 }).map((depth) => '{"and":['.repeat(depth) + ']}'.repeat(depth)),
  fc.integer({ min: 1, max: 20_000 }).map((count) => `{${Array.from({ length: count }, (_, i) => `"k${i}":${i}`).join(',')}}`),
);
