import { describe, expect, it } from '@jest/globals';
import type { FlattenedField } from 'payload';
import { leftOut } from '../data/leftOut';

const text = (name: string, read?: () => boolean) => ({ name, type: 'text', ...(read ? { access: { read } } : {}) });

describe('what a phone does not get of a document', () => {
  it('is what is named, and every field with a reading access of its own, in groups too', () => {
    const fields = [text('title'), text('ownerPath'), text('deadline', () => true), { name: 'origin', type: 'group', flattenedFields: [text('place'), text('note', () => false)] }, { name: 'credits', type: 'group', flattenedFields: [text('author')] }];
    expect(leftOut(fields as unknown as FlattenedField[], ['ownerPath'])).toEqual({ ownerPath: false, deadline: false, origin: { note: false } });
  });
});
