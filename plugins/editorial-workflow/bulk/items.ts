import { z } from 'zod';
import type { CommandContext } from '../../kernel';
import { maySeeCase } from '../engine/authority';
import { findCases } from '../engine/caseRow';
import { workflowFail } from '../errors';

/** Most that are decided in one request. */
const MOST = 50;

/** Cases with the hash their decider read, and the stage they looked at. */
export const items = z
  .array(z.object({ id: z.uuid(), hash: z.string().regex(/^[0-9a-f]{64}$/), stage: z.number().int().min(0).max(10).optional() }))
  .min(1)
  .max(MOST)
  .refine((given) => new Set(given.map(({ id }) => id)).size === given.length, { error: 'each case once' });

/** 404 when none of them is there for this person; what they may do with each is decided case by case. */
export const authorizeSome = async ({ req }: CommandContext, given: readonly { id: string }[]): Promise<void> => {
  for (const row of await findCases(req, given.map(({ id }) => id))) if (await maySeeCase(req, row)) return;
  throw workflowFail(req, 'case.not-found');
};
