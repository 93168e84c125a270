import type { PayloadRequest } from 'payload';
import { notify } from '../../notifications';
import type { CaseRow } from '../engine/caseRow';
import { userNames } from '../engine/names';
import { workflowFail } from '../errors';
import { CASES } from '../slugs';
import { readersOf } from './people';

/** Throws when somebody is named who may not read the text: they would be told of what is not there for them. */
export const assertMentionable = async (req: PayloadRequest, row: CaseRow, mentions: readonly string[]): Promise<void> => {
  if (mentions.length === 0) return;
  const readers = new Set((await readersOf(req, row)).map(({ id }) => id));
  if (mentions.some((id) => !readers.has(id))) throw workflowFail(req, 'comment.mention');
};

/** Tells whoever was named; not who named themself. */
export const tellMentioned = async (req: PayloadRequest, row: CaseRow, comment: string, mentions: readonly string[]): Promise<void> => {
  const me = String(req.user?.id);
  const [who] = await userNames(req, [me]);
  await notify(req, {
    kind: 'approval.mentioned',
    to: mentions.filter((id) => id !== me),
    subject: { collection: CASES, id: row.id },
    organization: row.owner,
    params: { title: row.title, who: who ?? '' },
    link: `${req.payload.config.routes.admin}/collections/${row.collection}/${row.document}`,
    dedupeKey: `approval.mentioned:${comment}`,
  });
};
