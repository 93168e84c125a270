import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { readDocuments } from '../index';

describe('the example in README.md', () => {
  it('gives what it says', () => {
    const [, example = ''] = /```ts\n([\s\S]*?)```/u.exec(readFileSync('plugins/document-import/README.md', 'utf8')) ?? [];
    const body = example.replace(/^import .*$/mu, '').replace(/^entry\?/mu, 'return entry?');
    const run = new Function('readDocuments', body) as (read: typeof readDocuments) => unknown;
    expect(run(readDocuments)).toEqual([{ anchor: 'dieu-1', heading: 'Điều 1. Phạm vi điều chỉnh', text: 'Luật này quy định về thư viện.' }]);
  });
});
