import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { requirePaper } from '../data/papers';
import { setItem } from '../data/setItem';
import { dossierFail } from '../errors';
import { dossierLabel } from '../translations';
import { paperInput } from './inputs';
import { dossierKeeper } from './keeper';

/** Writes down what a check of one paper found: there, missing, or not needed; where it lies and how many pages it has. */
export const check = defineCommand({
  name: 'dossier.check',
  summary: dossierLabel('command.dossier.check'),
  input: z.object({
    id: z.guid(), ...paperInput,
    state: z.enum(['present', 'missing', 'not-needed']),
    place: z.string().trim().max(200).default(''),
    pages: z.number().int().min(1).max(2000).nullable().default(null),
    note: z.string().trim().max(500).default(''),
  }),
  rest: { method: 'post', path: '/members/:id/dossier/check' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await dossierKeeper(req, id)),
  run: async ({ req, now, command }, { id, ...found }) => {
    const { user, member } = await dossierKeeper(req, id);
    await requirePaper(req, found.paper, found.year, now);
    if (found.state !== 'present') {
      if (found.place !== '' || found.pages !== null) throw dossierFail(req, 'dossier.absent');
      const [scan] = await query(req, sql`select id from handbook.dossier_files where member_id = ${id}::uuid and paper = ${found.paper} and year = ${found.year} and voided_at is null`);
      if (scan) throw dossierFail(req, 'dossier.has-file');
    }
    await withTicket(req, `${command}:${id}`, () => setItem(req, { member: id, ...found, by: user, now }));
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { paper: found.paper, year: found.year, state: found.state } });
    return { id, paper: found.paper, year: found.year, state: found.state };
  },
});
