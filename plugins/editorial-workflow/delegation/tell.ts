import type { PayloadRequest } from 'payload';
import { vietnamDateTime } from '../../kernel';
import { notify } from '../../notifications';
import { organizationName, userNames } from '../engine/names';
import { DELEGATIONS } from '../slugs';

type About = { id: string; principal: string; delegate: string | null | undefined; organization: string; from: Date; to: Date };

const DELEGATION_PAGE = '/uy-quyen';

/** Tells principal and delegate that it was made, or ended before its time. */
export const tellBoth = async (req: PayloadRequest, what: 'delegated' | 'absent' | 'ended', { id, principal, delegate, organization, from, to }: About): Promise<void> => {
  const people = delegate ? [principal, delegate] : [principal];
  const [principalName, delegateName] = await userNames(req, people);
  await notify(req, {
    kind: `approval.${what}`,
    to: people,
    subject: { collection: DELEGATIONS, id },
    organization,
    params: {
      principal: principalName ?? '', delegate: delegateName ?? '', organization: await organizationName(req, organization),
      from: vietnamDateTime(from), to: vietnamDateTime(to),
    },
    link: `${req.payload.config.routes.admin}${DELEGATION_PAGE}`,
    dedupeKey: `approval.${what}:${id}`,
  });
};
