import type { Config } from 'payload';
import { withScreen } from '../../hierarchical-access';
import { vi } from './translations/vi';

const PROPOSALS = {
  name: 'recordProposals',
  path: '/de-nghi-ho-so',
  title: vi['view.proposals'],
  view: '/plugins/member-profiles/record/components/ProposalsPage#ProposalsPage',
  link: '/plugins/member-profiles/record/components/ProposalsLink#ProposalsLink',
} as const;

/** The admin with a member's record at /admin/ho-so/:id, and the desk of what members ask to be changed. */
export const withRecordScreens = (given: Config['admin']): NonNullable<Config['admin']> => {
  const admin = withScreen(given, PROPOSALS);
  const record = { Component: '/plugins/member-profiles/record/components/RecordPage#RecordPage', path: '/ho-so/:id' as const, exact: true, meta: { title: vi['view.record'] } };
  return { ...admin, components: { ...admin.components, views: { ...admin.components?.views, memberRecord: record } } };
};
