import { describe, expect, it } from '@jest/globals';

import { errorCodes } from './support/errorCodes';
import { generatedPart, table } from './support/generated';

describe('the table of errors in docs/api.md', () => {
  it('holds every code, its status and its message', async () => {
    const rows = (await errorCodes()).map(({ code, status, message }) => [`\`${code}\``, String(status), message]);
    const { now, wanted } = generatedPart('docs/api.md', 'errors', table(['code', 'status', 'in English'], rows));
    expect(now).toBe(wanted);
  });

  it('is read from the code: what is known to be there is found', async () => {
    const found = Object.fromEntries((await errorCodes()).map(({ code, status }) => [code, status]));
    expect(found).toMatchObject({ 'auth.required': 401, 'case.hash-moved': 409, 'media.kind': 415, 'http.tooMany': 429, 'graphql.tooDeep': 400 });
  });
});
