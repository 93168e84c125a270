import { z } from 'zod';
import { ADMINS, heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { defineCommand, fail, inspectText, type TextInspection } from '../../kernel';

/** Letters; a page of A4 has about 3,000. Longer texts are asked in parts. */
const LONGEST = 100_000;
const MOST_FINDINGS = 2000;

type Change = { at: number; length: number; before: string; after: string | null; kind: string };
type Answer = Pick<TextInspection, 'kind' | 'confidence' | 'certain' | 'repaired'> & { before: string; changes: Change[]; more: number };

/** Before and after, side by side, of text that was pasted or read from a file. Stores nothing. */
export const inspect = defineCommand({
  name: 'text.inspect',
  summary: { vi: 'Kiểm tra bảng mã và xem trước bản đã chuyển', en: 'Look for old encodings and preview the repair' },
  input: z.object({ text: z.string().min(1).max(LONGEST) }),
  rest: { method: 'post', path: '/text/inspect' },
  kind: 'read',
  // As it was sent: the command is asked what is wrong with it.
  asSent: true,
  authorize: async ({ req }) => {
    if (heldAt(await powerOf(req), [...WRITERS, ...ADMINS]).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: (_, { text }): Promise<Answer> => {
    const { findings, ...found } = inspectText(text);
    const changes = findings.slice(0, MOST_FINDINGS).map(({ at, length, before, after, kind }) => ({ at, length, before, after: after ?? null, kind }));
    return Promise.resolve({ ...found, before: text, changes, more: findings.length - changes.length });
  },
});
