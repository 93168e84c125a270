import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { ownOnly } from '../../secondFactor';
import type { Reason } from '../domain/judge';
import type { How } from '../noteSignIn';
import { label, t } from '../translations';

/** A sign-in, or a failed try, as its account's holder sees it. Instants are ISO. */
export type MySignIn = { id: string; at: string; outcome: 'in' | 'failed'; how: How; howText: string; device: string; network: string; reported: boolean };

const MOST = 30;

/** One's own last sign-ins and failed tries, the newest first. */
export const mySignIns = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'sign-ins.mine',
    summary: label('command.mine'),
    input: z.object({}),
    rest: { method: 'get', path: '/sign-ins/mine' },
    kind: 'read',
    authorize: ownOnly(users),
    run: async ({ req }): Promise<{ signIns: MySignIn[] }> => {
      const rows = await query<Omit<MySignIn, 'at' | 'howText' | 'reported'> & { at: Date; reasons: Reason[] }>(
        req,
        sql`select id::text, at, outcome, how, device, network, reasons from handbook.sign_ins where user_id = ${String(req.user?.id)}::uuid order by id desc limit ${MOST}`,
      );
      return { signIns: rows.map(({ reasons, ...row }) => ({ ...row, at: new Date(row.at).toISOString(), howText: t(req, `how.${row.how}`), reported: reasons.some(({ kind }) => kind === 'not-me') })) };
    },
  });
