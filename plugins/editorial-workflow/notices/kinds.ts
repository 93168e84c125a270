import type { NotificationKind } from '../../notifications';
import type { CaseRow } from '../engine/caseRow';
import { en } from '../translations/notices.en';
import { vi } from '../translations/notices.vi';
import { standingOfCases } from './standing';

/** With the templates' own `{{names}}` left as they are. */
const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

type Name = 'decide' | 'publish' | 'approved' | 'returned' | 'published' | 'withdrawn' | 'expired' | 'override' | 'schedule-failed';

const stateIs =
  (...states: CaseRow['state'][]) =>
  (row: CaseRow): boolean =>
    states.includes(row.state);

const kind = (name: Name, more: Pick<NotificationKind, 'standing'> & Partial<NotificationKind>): NotificationKind => ({
  key: `approval.${name}`,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  mail: 'now',
  nameable: true,
  ...more,
});

/** What the approval of content tells people. A withdrawn item is not named by its title: it must not go out again. */
export const approvalKinds: readonly NotificationKind[] = [
  kind('decide', { standing: standingOfCases((row, { stage }) => row.state === 'in-review' && row.stage === stage) }),
  kind('publish', { standing: standingOfCases(stateIs('approved')) }),
  kind('approved', { standing: standingOfCases(stateIs('approved', 'scheduled', 'published')) }),
  kind('returned', { standing: standingOfCases(stateIs('returned')) }),
  kind('published', { standing: standingOfCases(stateIs('published')) }),
  kind('withdrawn', { standing: standingOfCases(stateIs('withdrawn')), urgent: true }),
  kind('expired', { standing: standingOfCases(stateIs('withdrawn')), mail: 'digest' }),
  kind('override', { standing: standingOfCases((row, { stage }) => row.state === 'in-review' && row.stage === stage) }),
  kind('schedule-failed', { standing: standingOfCases(stateIs('approved')), urgent: true }),
];
