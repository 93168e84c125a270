import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { opener } from '../../record/access/keepers';
import { checklist } from '../data/checklist';
import { dossierLabel } from '../translations';

/** The list of a member's papers, for whoever may open the record. It says what is there, not what stands in it: the opening of a scan is the reading. */
export const show = defineCommand({
  name: 'dossier.show',
  summary: dossierLabel('command.dossier.show'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'get', path: '/members/:id/dossier' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await opener(req, id)),
  run: async ({ req, now }, { id }) => ({ id, ...(await checklist(req, id, now)) }),
});
