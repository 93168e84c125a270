import { powerOf } from '../../hierarchical-access';
import { fail, type CommandContext } from '../../kernel';

/** Whoever asks, when their account is on: these commands know nobody else. */
export const me = async ({ req }: CommandContext): Promise<string> => {
  const { user } = await powerOf(req);
  if (user === null) throw fail(req, 'auth.forbidden');
  return user;
};

export const authorizeMe = async (ctx: CommandContext): Promise<void> => void (await me(ctx));
