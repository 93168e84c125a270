import { z } from 'zod';
import { rememberedPower } from '../../hierarchical-access';
import { defineRead, prepared, type AnyRead, type PreparedStatement } from '../../kernel';
import { MOST_COUNTED } from '../inbox/unreadOf';

const UNREAD: PreparedStatement = {
  name: 'notifications_unread',
  text: `select json_build_object('unread', count(*))::text as text from (select 1 from notifications where user_id = $1::uuid and read_at is null limit ${MOST_COUNTED}) counted`,
};

/** How many notifications wait for who asks: what the bell and apps ask all day. */
export const unread: AnyRead = defineRead({
  name: 'notifications.unread',
  path: '/unread-notifications',
  input: z.object({}),
  answer: z.object({ unread: z.number().int().min(0) }),
  scopeOf: async (payload, user): Promise<string | undefined> => (await rememberedPower(payload, user)).user ?? undefined,
  keyOf: (user) => user,
  tagsOf: (user) => [user],
  text: async (payload, user) => {
    const [row] = await prepared<{ text: string }>(payload, UNREAD, [user]);
    return row?.text;
  },
});
