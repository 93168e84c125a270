import { describe, expect, it } from '@jest/globals';

import { writtenTexts } from '../commands/writtenTexts';

describe('the free text of a command', () => {
  it('is what people wrote, at any depth, of objects without a prototype too', () => {
    const input = Object.assign(Object.create(null) as Record<string, unknown>, { reason: 'Lý do', decisions: [{ note: 'Ghi chú', id: 'x' }] });
    expect(writtenTexts(input)).toEqual([{ path: 'reason', text: 'Lý do' }, { path: 'decisions.0.note', text: 'Ghi chú' }]);
  });

  it('is no secret, no name by which something is found, no passage quoted from elsewhere', () => {
    expect(writtenTexts({ password: 'a', oldPassword: 'b', newPassword: 'c', token: 'd', feedSecret: 'e', q: 'f', quote: 'g', hash: 'h', listUrl: 'i', username: 'k', key: 'l' })).toEqual([]);
  });
});
