import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { mine as myself } from '../../record/access/mine';
import { checklist } from '../data/checklist';
import { dossierLabel } from '../translations';

/** Which of one's own papers are there. */
export const mine = defineCommand({
  name: 'dossier.mine',
  summary: dossierLabel('command.dossier.mine'),
  input: z.object({}),
  rest: { method: 'get', path: '/members/me/dossier' },
  kind: 'read',
  authorize: async ({ req }) => void (await myself(req)),
  run: async ({ req, now }) => {
    const { id } = await myself(req);
    return { id, ...(await checklist(req, id, now)) };
  },
});
