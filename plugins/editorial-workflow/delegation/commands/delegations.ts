import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { delegationsView } from '../delegationsView';
import type { DelegationsView } from '../types';

/** One's own delegations and absences, those to oneself, those of organisations one administers; and whom one could name. */
export const listDelegations = defineCommand({
  name: 'approval.delegations',
  summary: { vi: 'Ủy quyền và vắng mặt của tôi', en: 'My delegations and absences' },
  input: z.object({}),
  rest: { method: 'get', path: '/approval-delegations/mine' },
  kind: 'read',
  // Everybody signed in may ask; the answer holds only what is theirs.
  authorize: async () => {},
  run: ({ req }): Promise<DelegationsView> => delegationsView(req),
});
