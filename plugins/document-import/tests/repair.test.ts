import { describe, expect, it } from '@jest/globals';

import { encodeTcvn3 } from '../../kernel/text/tcvn3';
import { encodeVni } from '../../kernel/text/vni';
import { readFile } from '../domain/readFile';

const LAW = [{ id: 'Luật Thư viện 2019', articles: [{ id: '1', text: 'Phạm vi điều chỉnh\n\nLuật này quy định về thành lập, hoạt động của thư viện.' }] }];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file in an old encoding', () => {
  it.each([['tcvn3', encodeTcvn3], ['vni', encodeVni]] as const)('%s: refused, or read as what it means when that was asked for', (kind, encode) => {
    const old = bytes(encode(JSON.stringify(LAW)));
    expect(readFile('luat.json', old)).toMatchObject([{ refusal: 'legacy' }]);
    const [entry] = readFile('luat.json', old, { repair: true });
    expect(entry?.document).toEqual(readFile('luat.json', bytes(JSON.stringify(LAW)))[0]?.document);
    expect(entry?.repair).toMatchObject({ kind, sample: expect.stringContaining('→ Luật') });
  });

  it('one that is right is not touched, and says nothing of a repair', () => {
    const right = bytes(JSON.stringify(LAW));
    expect(readFile('luat.json', right, { repair: true })).toEqual(readFile('luat.json', right));
  });
});
