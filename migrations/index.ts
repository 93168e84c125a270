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
import * as migration_20261122_121455_listen from './20261122_121455_listen';
import * as migration_20261122_121805_revisions from './20261122_121805_revisions';
import * as migration_20261122_121808_search_files from './20261122_121808_search_files';
import * as migration_20261122_121820_bulletins_and_sources from './20261122_121820_bulletins_and_sources';
import * as migration_20261122_122020_delegations_and_comments from './20261122_122020_delegations_and_comments';
import * as migration_20261122_122027_editorial_boards from './20261122_122027_editorial_boards';
import * as migration_20261122_124255_quarantine from './20261122_124255_quarantine';
import * as migration_20261122_124805_report_series from './20261122_124805_report_series';
import * as migration_20261122_130451_bar_reasons from './20261122_130451_bar_reasons';
import * as migration_20261122_140007_topic_groups from './20261122_140007_topic_groups';
import * as migration_20261122_154857_second_administrator from './20261122_154857_second_administrator';
import * as migration_20261122_155050_bulletins_found from './20261122_155050_bulletins_found';
import * as migration_20261122_155135_offered_files from './20261122_155135_offered_files';
import * as migration_20261122_155502_search_and_bookmarks from './20261122_155502_search_and_bookmarks';
import * as migration_20261122_191027_transfers_tables from './20261122_191027_transfers_tables';
import * as migration_20261122_191323_first_member_rules from './20261122_191323_first_member_rules';
import * as migration_20261122_191447_member_record from './20261122_191447_member_record';
import * as migration_20261122_191925_second_factor from './20261122_191925_second_factor';
import * as migration_20261122_192255_badges_and_dues from './20261122_192255_badges_and_dues';
import * as migration_20261122_192913_transfers from './20261122_192913_transfers';
import * as migration_20261122_194203_member_import from './20261122_194203_member_import';
import * as migration_20261122_195149_accounts from './20261122_195149_accounts';
import * as migration_20261122_203028_belongs from './20261122_203028_belongs';
import * as migration_20261122_224747_sign_in_rules from './20261122_224747_sign_in_rules';
import * as migration_20261122_224832_roster from './20261122_224832_roster';
import * as migration_20261122_225143_personal_data from './20261122_225143_personal_data';
import * as migration_20261122_230104_exports from './20261122_230104_exports';
import * as migration_20261122_230342_oidc from './20261122_230342_oidc';
import * as migration_20261122_230716_import_pace from './20261122_230716_import_pace';
import * as migration_20261122_230938_history from './20261122_230938_history';
import * as migration_20261122_230943_life from './20261122_230943_life';
import * as migration_20261122_231216_registration from './20261122_231216_registration';
import * as migration_20261122_231506_import_screen from './20261122_231506_import_screen';
import * as migration_20261122_231718_mandate_reviews from './20261122_231718_mandate_reviews';
import * as migration_20261122_232348_organization_reports from './20261122_232348_organization_reports';
import * as migration_20261122_234518_reconcile from './20261122_234518_reconcile';
import * as migration_20261122_235508_signoffs from './20261122_235508_signoffs';
import * as migration_20261123_024518_exchange from './20261123_024518_exchange';
import * as migration_20261123_024742_import_lanes from './20261123_024742_import_lanes';
import * as migration_20261123_025800_party_age from './20261123_025800_party_age';
import * as migration_20261123_030214_devices from './20261123_030214_devices';
import * as migration_20261123_031030_sign_ins from './20261123_031030_sign_ins';
import * as migration_20261123_031225_sync from './20261123_031225_sync';
import * as migration_20261123_032331_signoff_remind from './20261123_032331_signoff_remind';
import * as migration_20261123_032353_communes from './20261123_032353_communes';
import * as migration_20261123_032524_group_decisions from './20261123_032524_group_decisions';
import * as migration_20261123_033106_reconcile_more from './20261123_033106_reconcile_more';
import * as migration_20261123_071000_page_parts from './20261123_071000_page_parts';
import * as migration_20261123_071123_support from './20261123_071123_support';
import * as migration_20261123_072029_push from './20261123_072029_push';
import * as migration_20261123_160420_number_series from './20261123_160420_number_series';
import * as migration_20261123_191849_preference_count from './20261123_191849_preference_count';
import * as migration_20261123_200315_meetings from './20261123_200315_meetings';
import * as migration_20261123_230044_restrictions from './20261123_230044_restrictions';
import * as migration_20261123_230902_kept_figures from './20261123_230902_kept_figures';
import * as migration_20261123_231412_namesakes from './20261123_231412_namesakes';
import * as migration_20261124_022510_open_polls from './20261124_022510_open_polls';

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
    name: '20261122_121011_plain_lists',
  },
  {
    up: migration_20261122_121455_listen.up,
    down: migration_20261122_121455_listen.down,
    name: '20261122_121455_listen',
  },
  {
    up: migration_20261122_121805_revisions.up,
    down: migration_20261122_121805_revisions.down,
    name: '20261122_121805_revisions',
  },
  {
    up: migration_20261122_121808_search_files.up,
    down: migration_20261122_121808_search_files.down,
    name: '20261122_121808_search_files',
  },
  {
    up: migration_20261122_121820_bulletins_and_sources.up,
    down: migration_20261122_121820_bulletins_and_sources.down,
    name: '20261122_121820_bulletins_and_sources',
  },
  {
    up: migration_20261122_122020_delegations_and_comments.up,
    down: migration_20261122_122020_delegations_and_comments.down,
    name: '20261122_122020_delegations_and_comments',
  },
  {
    up: migration_20261122_122027_editorial_boards.up,
    down: migration_20261122_122027_editorial_boards.down,
    name: '20261122_122027_editorial_boards',
  },
  {
    up: migration_20261122_124255_quarantine.up,
    down: migration_20261122_124255_quarantine.down,
    name: '20261122_124255_quarantine',
  },
  {
    up: migration_20261122_124805_report_series.up,
    down: migration_20261122_124805_report_series.down,
    name: '20261122_124805_report_series',
  },
  {
    up: migration_20261122_130451_bar_reasons.up,
    down: migration_20261122_130451_bar_reasons.down,
    name: '20261122_130451_bar_reasons',
  },
  {
    up: migration_20261122_140007_topic_groups.up,
    down: migration_20261122_140007_topic_groups.down,
    name: '20261122_140007_topic_groups',
  },
  {
    up: migration_20261122_154857_second_administrator.up,
    down: migration_20261122_154857_second_administrator.down,
    name: '20261122_154857_second_administrator',
  },
  {
    up: migration_20261122_155050_bulletins_found.up,
    down: migration_20261122_155050_bulletins_found.down,
    name: '20261122_155050_bulletins_found',
  },
  {
    up: migration_20261122_155135_offered_files.up,
    down: migration_20261122_155135_offered_files.down,
    name: '20261122_155135_offered_files',
  },
  {
    up: migration_20261122_155502_search_and_bookmarks.up,
    down: migration_20261122_155502_search_and_bookmarks.down,
    name: '20261122_155502_search_and_bookmarks',
  },
  {
    up: migration_20261122_191027_transfers_tables.up,
    down: migration_20261122_191027_transfers_tables.down,
    name: '20261122_191027_transfers_tables',
  },
  {
    up: migration_20261122_191323_first_member_rules.up,
    down: migration_20261122_191323_first_member_rules.down,
    name: '20261122_191323_first_member_rules',
  },
  {
    up: migration_20261122_191447_member_record.up,
    down: migration_20261122_191447_member_record.down,
    name: '20261122_191447_member_record',
  },
  {
    up: migration_20261122_191925_second_factor.up,
    down: migration_20261122_191925_second_factor.down,
    name: '20261122_191925_second_factor',
  },
  {
    up: migration_20261122_192255_badges_and_dues.up,
    down: migration_20261122_192255_badges_and_dues.down,
    name: '20261122_192255_badges_and_dues',
  },
  {
    up: migration_20261122_192913_transfers.up,
    down: migration_20261122_192913_transfers.down,
    name: '20261122_192913_transfers',
  },
  {
    up: migration_20261122_194203_member_import.up,
    down: migration_20261122_194203_member_import.down,
    name: '20261122_194203_member_import',
  },
  {
    up: migration_20261122_195149_accounts.up,
    down: migration_20261122_195149_accounts.down,
    name: '20261122_195149_accounts',
  },
  {
    up: migration_20261122_203028_belongs.up,
    down: migration_20261122_203028_belongs.down,
    name: '20261122_203028_belongs',
  },
  {
    up: migration_20261122_224747_sign_in_rules.up,
    down: migration_20261122_224747_sign_in_rules.down,
    name: '20261122_224747_sign_in_rules',
  },
  {
    up: migration_20261122_224832_roster.up,
    down: migration_20261122_224832_roster.down,
    name: '20261122_224832_roster',
  },
  {
    up: migration_20261122_225143_personal_data.up,
    down: migration_20261122_225143_personal_data.down,
    name: '20261122_225143_personal_data',
  },
  {
    up: migration_20261122_230104_exports.up,
    down: migration_20261122_230104_exports.down,
    name: '20261122_230104_exports',
  },
  {
    up: migration_20261122_230342_oidc.up,
    down: migration_20261122_230342_oidc.down,
    name: '20261122_230342_oidc',
  },
  {
    up: migration_20261122_230716_import_pace.up,
    down: migration_20261122_230716_import_pace.down,
    name: '20261122_230716_import_pace',
  },
  {
    up: migration_20261122_230938_history.up,
    down: migration_20261122_230938_history.down,
    name: '20261122_230938_history',
  },
  {
    up: migration_20261122_230943_life.up,
    down: migration_20261122_230943_life.down,
    name: '20261122_230943_life',
  },
  {
    up: migration_20261122_231216_registration.up,
    down: migration_20261122_231216_registration.down,
    name: '20261122_231216_registration',
  },
  {
    up: migration_20261122_231506_import_screen.up,
    down: migration_20261122_231506_import_screen.down,
    name: '20261122_231506_import_screen',
  },
  {
    up: migration_20261122_231718_mandate_reviews.up,
    down: migration_20261122_231718_mandate_reviews.down,
    name: '20261122_231718_mandate_reviews',
  },
  {
    up: migration_20261122_232348_organization_reports.up,
    down: migration_20261122_232348_organization_reports.down,
    name: '20261122_232348_organization_reports',
  },
  {
    up: migration_20261122_234518_reconcile.up,
    down: migration_20261122_234518_reconcile.down,
    name: '20261122_234518_reconcile',
  },
  {
    up: migration_20261122_235508_signoffs.up,
    down: migration_20261122_235508_signoffs.down,
    name: '20261122_235508_signoffs',
  },
  {
    up: migration_20261123_024518_exchange.up,
    down: migration_20261123_024518_exchange.down,
    name: '20261123_024518_exchange',
  },
  {
    up: migration_20261123_024742_import_lanes.up,
    down: migration_20261123_024742_import_lanes.down,
    name: '20261123_024742_import_lanes',
  },
  {
    up: migration_20261123_025800_party_age.up,
    down: migration_20261123_025800_party_age.down,
    name: '20261123_025800_party_age',
  },
  {
    up: migration_20261123_030214_devices.up,
    down: migration_20261123_030214_devices.down,
    name: '20261123_030214_devices',
  },
  {
    up: migration_20261123_031030_sign_ins.up,
    down: migration_20261123_031030_sign_ins.down,
    name: '20261123_031030_sign_ins',
  },
  {
    up: migration_20261123_031225_sync.up,
    down: migration_20261123_031225_sync.down,
    name: '20261123_031225_sync',
  },
  {
    up: migration_20261123_032331_signoff_remind.up,
    down: migration_20261123_032331_signoff_remind.down,
    name: '20261123_032331_signoff_remind',
  },
  {
    up: migration_20261123_032353_communes.up,
    down: migration_20261123_032353_communes.down,
    name: '20261123_032353_communes',
  },
  {
    up: migration_20261123_032524_group_decisions.up,
    down: migration_20261123_032524_group_decisions.down,
    name: '20261123_032524_group_decisions',
  },
  {
    up: migration_20261123_033106_reconcile_more.up,
    down: migration_20261123_033106_reconcile_more.down,
    name: '20261123_033106_reconcile_more',
  },
  {
    up: migration_20261123_071000_page_parts.up,
    down: migration_20261123_071000_page_parts.down,
    name: '20261123_071000_page_parts',
  },
  {
    up: migration_20261123_071123_support.up,
    down: migration_20261123_071123_support.down,
    name: '20261123_071123_support',
  },
  {
    up: migration_20261123_072029_push.up,
    down: migration_20261123_072029_push.down,
    name: '20261123_072029_push',
  },
  {
    up: migration_20261123_160420_number_series.up,
    down: migration_20261123_160420_number_series.down,
    name: '20261123_160420_number_series',
  },
  {
    up: migration_20261123_191849_preference_count.up,
    down: migration_20261123_191849_preference_count.down,
    name: '20261123_191849_preference_count',
  },
  {
    up: migration_20261123_200315_meetings.up,
    down: migration_20261123_200315_meetings.down,
    name: '20261123_200315_meetings',
  },
  {
    up: migration_20261123_230044_restrictions.up,
    down: migration_20261123_230044_restrictions.down,
    name: '20261123_230044_restrictions',
  },
  {
    up: migration_20261123_230902_kept_figures.up,
    down: migration_20261123_230902_kept_figures.down,
    name: '20261123_230902_kept_figures',
  },
  {
    up: migration_20261123_231412_namesakes.up,
    down: migration_20261123_231412_namesakes.down,
    name: '20261123_231412_namesakes',
  },
  {
    up: migration_20261124_022510_open_polls.up,
    down: migration_20261124_022510_open_polls.down,
    name: '20261124_022510_open_polls'
  },
];
