import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ADMINS, holdsAt, holdsOver, OVERSEERS, powerOf, visibleOrganization } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { CONSENT_PURPOSES } from '../../consents/purposes';
import { subjectOfMember } from '../../data/subject';
import { REQUEST_KINDS } from '../../domain/machine';
import { privacyFail } from '../../errors';
import { label } from '../../translations';
import { tellHandlers } from '../notices/tell';
import { requireWords, writeRequest } from './ask';

type Whom = { user: string | null; member: string | null; organization: string; path: string };

/** For whom somebody may enter a request: who keeps the list of members there. */
const entered = async (req: PayloadRequest, { member, organization }: { member?: string | undefined; organization?: string | undefined }): Promise<Whom> => {
  const power = await powerOf(req);
  const keeps = (place: { id: string; path: string }): boolean => holdsAt(power, ['cell-secretary', 'cell-deputy-secretary'], place.id) || holdsOver(power, ADMINS, place.path);
  if (member !== undefined) {
    const subject = await subjectOfMember(req, member);
    if (!subject) throw fail(req, 'not-found');
    if (!keeps({ id: subject.organization, path: subject.path })) throw fail(req, holdsOver(power, OVERSEERS, subject.path) ? 'auth.forbidden' : 'not-found');
    return subject;
  }
  if (organization === undefined) throw privacyFail(req, 'privacy.whom-needed');
  const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${organization}::uuid`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!keeps(place)) throw fail(req, 'auth.forbidden');
  return { user: null, member: null, organization: place.id, path: place.path };
};

/** Enters what somebody asks who has no account to ask with: a member, or a person known by name only. */
export const enter = defineCommand({
  name: 'personal-data.enter',
  summary: label('command.personal-data.enter'),
  input: z.object({
    kind: z.enum(REQUEST_KINDS),
    member: z.guid().optional(),
    /** Where it is entered, for somebody who is no member. */
    organization: z.guid().optional(),
    /** Who asks and how they are reached; kept sealed. */
    person: z.string().trim().min(5).max(500).optional(),
    /** How they asked, and what, in their words; kept sealed. */
    said: z.string().trim().min(3).max(4000),
    purpose: z.enum(CONSENT_PURPOSES).optional(),
    about: z.guid().optional(),
  }),
  rest: { method: 'post', path: '/personal-data/requests' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await entered(req, input)),
  run: async ({ req, now, command }, input) => {
    const { kind, person, said, purpose, about } = input;
    const { user, member, organization } = await entered(req, input);
    if (member === null && person === undefined) throw privacyFail(req, 'privacy.whom-needed');
    requireWords(req, { kind, purpose, said });
    const row = await writeRequest(req, { kind, user, member, person, organization, by: String(req.user?.id), onBehalf: true, about, purpose, said }, now, command);
    await tellHandlers(req, row, 'privacy.asked');
    return { id: row.id, kind, state: row.state, dueAt: row.dueAt };
  },
});
