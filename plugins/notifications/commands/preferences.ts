import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, languageOf, query, sql } from '../../kernel';
import { DIGEST_MINUTE, timeOf, type MailMode } from '../domain/schedule';
import { setupOf } from '../kinds/registry';
import { choicesOf } from '../preferences/choices';
import { modeOf, pushedByDefault, pushOf } from '../preferences/modeOf';
import { label } from '../translations';
import { authorizeMe, me } from './me';

/** `push`: whether devices are told. The inbox always has it: what has to be done stands there. */
export type KindChoice = { key: string; label: string; mail: MailMode; default: MailMode; push: boolean; pushDefault: boolean; obligatory: boolean; urgent: boolean };
export type Preferences = {
  kinds: KindChoice[];
  /** "HH:mm" in Viet Nam; null: none. */
  quiet: { from: string; to: string } | null;
  digestAt: string;
  /** Whether this server sends mail at all. */
  sends: boolean;
  /** Whether it sends to devices. */
  pushes: boolean;
  /** `problemSince`: when the address was refused. */
  address: { known: boolean; problemSince: string | null };
};

export const preferencesOf = async (req: PayloadRequest, user: string): Promise<Preferences> => {
  const { kinds, mail, push } = setupOf(req.payload.config);
  const choices = await choicesOf(req, user);
  const [address] = await query<{ known: boolean; since: Date | string | null }>(
    req,
    sql`select u.email is not null as known, p.at as since from users u left join handbook.mail_problems p on p.user_id = u.id and p.email = u.email where u.id = ${user}::uuid`,
  );
  return {
    kinds: kinds.map((kind) => ({
      key: kind.key, label: kind.label[languageOf(req)], mail: modeOf(kind, choices), default: kind.mail, push: pushOf(kind, choices), pushDefault: pushedByDefault(kind), obligatory: kind.obligatory ?? false, urgent: kind.urgent ?? false,
    })),
    quiet: choices.quiet && { from: timeOf(choices.quiet.from), to: timeOf(choices.quiet.to) },
    digestAt: timeOf(DIGEST_MINUTE),
    sends: mail,
    pushes: push !== undefined,
    address: { known: address?.known ?? false, problemSince: address?.since ? new Date(address.since).toISOString() : null },
  };
};

/** How who asks is notified: every kind with what holds for it, quiet hours, what is known of the address. */
export const preferences = defineCommand({
  name: 'notifications.preferences',
  summary: label('command.notifications.preferences'),
  input: z.object({}),
  rest: { method: 'get', path: '/notifications/preferences' },
  kind: 'read',
  authorize: authorizeMe,
  run: async (ctx): Promise<Preferences> => preferencesOf(ctx.req, await me(ctx)),
});
