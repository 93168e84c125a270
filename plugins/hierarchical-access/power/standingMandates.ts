import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Post } from './mayGrant';

// What was revoked before it began ends where it would have begun: it never stood.

/** What an account stands for: every mandate not yet ended, begun or not, its own or a group's; disabled or not. */
export const standingMandates = (req: PayloadRequest, user: string): Promise<Post[]> =>
  query<Post>(
    req,
    sql`select m.role, m.organization_path as path from mandates m
        where (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))
          and (m.user_id = ${user}::uuid
            or m.group_id in (select g.group_id from group_members g where g.user_id = ${user}::uuid and (g.valid_to is null or g.valid_to > greatest(now(), g.valid_from))))`,
  );

/** What belonging to the group gives, now or later. */
export const groupMandates = (req: PayloadRequest, group: string): Promise<Post[]> =>
  query<Post>(
    req,
    sql`select m.role, m.organization_path as path from mandates m
        where m.group_id = ${group}::uuid and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))`,
  );
