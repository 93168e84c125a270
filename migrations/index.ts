import * as migration_20261122_000000_house from './20261122_000000_house';
import * as migration_20261122_054846_notices from './20261122_054846_notices';
import * as migration_20261122_060754_doors from './20261122_060754_doors';
import * as migration_20261122_071241_published_order from './20261122_071241_published_order';
import * as migration_20261122_091222_kept_counts from './20261122_091222_kept_counts';
import * as migration_20261122_092103_notifications from './20261122_092103_notifications';
import * as migration_20261122_092125_notification_outbox from './20261122_092125_notification_outbox';
import * as migration_20261122_092856_rules_and_clocks from './20261122_092856_rules_and_clocks';
import * as migration_20261122_093218_documents_and_bookmarks from './20261122_093218_documents_and_bookmarks';
import * as migration_20261122_093744_search from './20261122_093744_search';
import * as migration_20261122_094254_secrecy_and_file_texts from './20261122_094254_secrecy_and_file_texts';
import * as migration_20261122_094508_deadline_columns from './20261122_094508_deadline_columns';
import * as migration_20261122_095124_approval_reports from './20261122_095124_approval_reports';
import * as migration_20261122_121011_plain_lists from './20261122_121011_plain_lists';

export const migrations = [
  {
    up: migration_20261122_000000_house.up,
    down: migration_20261122_000000_house.down,
    name: '20261122_000000_house',
  },
  {
    up: migration_20261122_054846_notices.up,
    down: migration_20261122_054846_notices.down,
    name: '20261122_054846_notices',
  },
  {
    up: migration_20261122_060754_doors.up,
    down: migration_20261122_060754_doors.down,
    name: '20261122_060754_doors',
  },
  {
    up: migration_20261122_071241_published_order.up,
    down: migration_20261122_071241_published_order.down,
    name: '20261122_071241_published_order',
  },
  {
    up: migration_20261122_091222_kept_counts.up,
    down: migration_20261122_091222_kept_counts.down,
    name: '20261122_091222_kept_counts',
  },
  {
    up: migration_20261122_092103_notifications.up,
    down: migration_20261122_092103_notifications.down,
    name: '20261122_092103_notifications',
  },
  {
    up: migration_20261122_092125_notification_outbox.up,
    down: migration_20261122_092125_notification_outbox.down,
    name: '20261122_092125_notification_outbox',
  },
  {
    up: migration_20261122_092856_rules_and_clocks.up,
    down: migration_20261122_092856_rules_and_clocks.down,
    name: '20261122_092856_rules_and_clocks',
  },
  {
    up: migration_20261122_093218_documents_and_bookmarks.up,
    down: migration_20261122_093218_documents_and_bookmarks.down,
    name: '20261122_093218_documents_and_bookmarks',
  },
  {
    up: migration_20261122_093744_search.up,
    down: migration_20261122_093744_search.down,
    name: '20261122_093744_search',
  },
  {
    up: migration_20261122_094254_secrecy_and_file_texts.up,
    down: migration_20261122_094254_secrecy_and_file_texts.down,
    name: '20261122_094254_secrecy_and_file_texts',
  },
  {
    up: migration_20261122_094508_deadline_columns.up,
    down: migration_20261122_094508_deadline_columns.down,
    name: '20261122_094508_deadline_columns',
  },
  {
    up: migration_20261122_095124_approval_reports.up,
    down: migration_20261122_095124_approval_reports.down,
    name: '20261122_095124_approval_reports',
  },
  {
    up: migration_20261122_121011_plain_lists.up,
    down: migration_20261122_121011_plain_lists.down,
    name: '20261122_121011_plain_lists'
  },
];
