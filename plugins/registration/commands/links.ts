import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand } from '../../kernel';
import { keptMember, type KeptMember } from '../data/keptMember';
import { giveSecret, issueLink, revokeLinks } from '../data/links';
import { figuresOf } from '../data/rulesOf';
import { newCode } from '../domain/codes';
import { registrationFail } from '../errors';
import { label } from '../translations';
import type { PayloadRequest } from 'payload';

/** The account of a member that was made and not activated. */
const madeFor = async (req: PayloadRequest, member: string): Promise<KeptMember & { user: string }> => {
  const row = await keptMember(req, member);
  if (row.user === null) throw registrationFail(req, 'activation.no-account');
  if (row.activated) throw registrationFail(req, row.accountOff ? 'registration.account-off' : 'activation.activated');
  return { ...row, user: row.user };
};

/** Another link in place of the last: by mail, or as a code to be handed over on paper, which is shown this once. */
export const sendLink = defineCommand({
  name: 'activation.send-link',
  summary: label('command.send-link'),
  input: z.object({ member: z.guid(), way: z.enum(['mail', 'slip']) }),
  rest: { method: 'post', path: '/activation/send-link' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { member }) => void (await keptMember(req, member)),
  run: async ({ req, now, command }, { member, way }) => {
    const { user, cell, email } = await madeFor(req, member);
    if (way === 'mail' && email === null) throw registrationFail(req, 'registration.no-email');
    const link = await issueLink(req, { user, way, by: String(req.user?.id), command });
    const code = way === 'slip' ? newCode() : null;
    if (code !== null) await giveSecret(req, link, code, (await figuresOf(req)).slipDays);
    await recordEvent(req, { action: command, organization: cell, at: now, collection: 'users', documentId: user, detail: { way } });
    return { member, way, code };
  },
});

/** Ends the open link: a slip that was lost, a mail that went to the wrong address. */
export const revokeLink = defineCommand({
  name: 'activation.revoke-link',
  summary: label('command.revoke-link'),
  input: z.object({ member: z.guid() }),
  rest: { method: 'post', path: '/activation/revoke-link' },
  kind: 'write',
  authorize: async ({ req }, { member }) => void (await keptMember(req, member)),
  run: async ({ req, now, command }, { member }) => {
    const { user, cell } = await madeFor(req, member);
    const revoked = await revokeLinks(req, user, command);
    await recordEvent(req, { action: command, organization: cell, at: now, collection: 'users', documentId: user, detail: { revoked } });
    return { member, revoked };
  },
});
