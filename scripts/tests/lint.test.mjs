import { describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import ts from 'typescript-eslint';

import rules from '../lint/index.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it;
const tester = new RuleTester({ languageOptions: { parser: ts.parser } });

const missing = [{ messageId: 'missing' }];
tester.run('explicit-override-access', rules.rules['explicit-override-access'], {
  valid: [
    'req.payload.find({ collection, overrideAccess: true, req })',
    'payload.update({ ...rest, overrideAccess: false })',
    'const common = { overrideAccess: false } as const; payload.create(common); payload.update({ ...common, id })',
    'list.find({ a: 1 })',
    'payload.db.updateOne({ collection })',
  ],
  invalid: [
    { code: 'payload.find({ collection, req })', errors: missing },
    { code: 'ctx.req.payload.delete({ collection, id })', errors: missing },
    { code: 'const common = { req }; payload.create(common)', errors: missing },
    { code: 'let common = { overrideAccess: true }; payload.create(common)', errors: [{ messageId: 'opaque' }] },
    { code: 'payload.find(options)', errors: [{ messageId: 'opaque' }] },
    { code: 'payload.find({ ...options })', errors: missing },
  ],
});

tester.run('reasoned-non-null', rules.rules['reasoned-non-null'], {
  valid: ['a!.b // checked above', '// checked above\na!.b', 'a?.b'],
  invalid: [{ code: 'a!.b', errors: [{ messageId: 'why' }] }],
});

tester.run('no-idle-tests', rules.rules['no-idle-tests'], {
  valid: ['it("a", () => undefined)', 'while (!ready()) await new Promise((resolve) => setTimeout(resolve, 20))'],
  invalid: [
    { code: 'it.skip("a", () => undefined)', errors: [{ messageId: 'idle' }] },
    { code: 'describe.only("a", () => undefined)', errors: [{ messageId: 'idle' }] },
    { code: 'await new Promise((resolve) => setTimeout(resolve, 500))', errors: [{ messageId: 'sleep' }] },
  ],
});
