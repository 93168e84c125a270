import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { passkeysOf, type Passkey } from '../../passkeys/data/passkeys';
import { factorsOf, hasFactor } from '../data/factors';
import { label } from '../translations';
import { ownOnly } from './ownAccount';

export type MyFactor = {
  /** Since when an authenticator app is set up (ISO); null: none is. */
  app: string | null;
  passkeys: Passkey[];
  /** Recovery codes not used yet. */
  codes: number;
  /** One of my roles must have a second factor. */
  obligatory: boolean;
  /** It must, and there is none: nothing else can be done before. */
  must: boolean;
};

/** What one's own account is confirmed by beside its password. */
export const mine = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'second-factor.mine',
    summary: label('command.mine'),
    input: z.object({}),
    rest: { method: 'get', path: '/second-factor' },
    kind: 'read',
    authorize: ownOnly(users),
    run: async ({ req }): Promise<MyFactor> => {
      const factors = await factorsOf(req, String(req.user?.id));
      const { app, ...rest } = factors;
      const passkeys = await passkeysOf(req, String(req.user?.id));
      return { app: app === null ? null : new Date(app).toISOString(), ...rest, passkeys, must: factors.obligatory && !hasFactor(factors) };
    },
  });
