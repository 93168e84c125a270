import { DuplicateNotice as DuplicateNotice_f4ff430dc03d0ddaef991711dfdb2c96 } from '../../../../plugins/syndication/components/DuplicateNotice'
import { ApprovalPanel as ApprovalPanel_fc47715560d037a794e298b6477bd83f } from '../../../../plugins/editorial-workflow/components/ApprovalPanel'
import { StandingCell as StandingCell_c765374d469628d4f39b3ef0faf9b356 } from '../../../../plugins/editorial-workflow/components/StandingCell'
import { OpenCaseNotice as OpenCaseNotice_a7e904a6751217b7e4ca6c1e0f1aea48 } from '../../../../plugins/editorial-workflow/components/OpenCaseNotice'
import { DateCell as DateCell_35877aefb36da69eb1f7fe0ab4340118 } from '../../../../collections/components/DateCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ListenField as ListenField_c471c717c330845d3e62ae283a965f60 } from '../../../../plugins/listen/components/ListenField'
import { ImportLink as ImportLink_e884ab2f15ad5b1884d1ae27a49e2d44 } from '../../../../plugins/document-import/components/ImportLink'
import { SubmitButton as SubmitButton_3ecc49aa7cd6cf256985c293deb6025c } from '../../../../plugins/editorial-workflow/components/SubmitButton'
import { ApprovalStatus as ApprovalStatus_438cfd5117636f4b34f0959ab1046337 } from '../../../../plugins/editorial-workflow/components/ApprovalStatus'
import { Nothing as Nothing_1951c6917485dfcc0de504e7131a2410 } from '../../../../plugins/editorial-workflow/components/Nothing'
import { RestoreAsDraft as RestoreAsDraft_dddbdae355677ad06582b35b85e61936 } from '../../../../plugins/editorial-workflow/components/RestoreAsDraft'
import { CreatePage as CreatePage_585e66685f533b52acebd98749076356 } from '../../../../plugins/editorial-workflow/components/CreatePage'
import { SectionsField as SectionsField_2240bb7cbed93ff3f35c5742a8bcfca9 } from '../../../../collections/components/SectionsField'
import { OpenLink as OpenLink_735c87eee58191afff1b8f906a586cc7 } from '../../../../plugins/hierarchical-access/components/OpenLink'
import { ConfirmNotSecret as ConfirmNotSecret_a814336206db8089f3b2d2de1d861fe5 } from '../../../../plugins/secrecy-guard/components/ConfirmNotSecret'
import { ActionCell as ActionCell_aaad87afae37283f9f55c3f6548287fc } from '../../../../plugins/audit-trail/components/ActionCell'
import { NamedField as NamedField_ad16ba14e177042b02f4dce528b7758f } from '../../../../plugins/audit-trail/components/NamedField'
import { CollectionCell as CollectionCell_15b2e2fe6f059bcdda3e4a1ba225df4c } from '../../../../plugins/audit-trail/components/CollectionCell'
import { EventDetail as EventDetail_5a0a27d62c52b6a2984654784fdafbdf } from '../../../../plugins/audit-trail/components/EventDetail'
import { StagesField as StagesField_6f63f425a69f087c7f99659b500d23eb } from '../../../../plugins/editorial-workflow/components/StagesField'
import { CaseSummary as CaseSummary_6ef3fc7f6000f748f1876b46663a3cbb } from '../../../../plugins/editorial-workflow/components/CaseSummary'
import { Nav as Nav_a55d2106aa5becd1aa0041af74739426 } from '../../../../src/admin/Nav'
import { OutageBar as OutageBar_25cc9562b492b188e8e3a155e0cebb4e } from '../../../../plugins/support-requests/components/OutageBar'
import { Icon as Icon_55a0d409a5af8f499a87134144315c76 } from '../../../../src/admin/Icon'
import { Logo as Logo_275cbc8e6d8d51ca630c8afc4d6aa690 } from '../../../../src/admin/Logo'
import { HelpButton as HelpButton_021c0989abfb4d89a1a11811e4c1ed63 } from '../../../../src/admin/help/HelpButton'
import { Bell as Bell_b2156065afbcc1d0359c26e92ac65e25 } from '../../../../plugins/notifications/components/Bell'
import { AfterLogin as AfterLogin_5de3c659249b8fe5935685f547e59a3b } from '../../../../src/admin/AfterLogin'
import { BeforeLogin as BeforeLogin_6740eff89208b771f8f62e44ff7a3cf6 } from '../../../../src/admin/BeforeLogin'
import { NavLinks as NavLinks_a8a83ef23abcec87047452bcaf88c32e } from '../../../../src/admin/NavLinks'
import { OrganizationsLink as OrganizationsLink_1755d9d7a9b404a91b20183b6baeea56 } from '../../../../plugins/party-organizations/components/OrganizationsLink'
import { ReportsLink as ReportsLink_dec1cf7c7791445572388aa829abf5e1 } from '../../../../plugins/party-organizations/reports/components/ReportsLink'
import { PowerLink as PowerLink_1c26b48e9f03f40b133a767976f72445 } from '../../../../plugins/hierarchical-access/components/PowerLink'
import { GroupsLink as GroupsLink_0273b3a078dd819bfbc00fda9109fdb3 } from '../../../../plugins/hierarchical-access/groups/components/GroupsLink'
import { AccountsLink as AccountsLink_fd3ab90d90ff2bc4fc18e6f541d02c60 } from '../../../../plugins/accounts/components/AccountsLink'
import { ReviewsLink as ReviewsLink_34901d5850cd06ff924962c4c4ab79f4 } from '../../../../plugins/accounts/mandateReviews/components/ReviewsLink'
import { SignInsLink as SignInsLink_5d2f279095068dd8afbddcc5e41e6d9f } from '../../../../plugins/accounts/signIns/components/SignInsLink'
import { ProposalsLink as ProposalsLink_da54151be2c8da823c3f271f67bfe75b } from '../../../../plugins/member-profiles/record/components/ProposalsLink'
import { TransfersLink as TransfersLink_b30cca8635b3dcbb89ef88a5a3003237 } from '../../../../plugins/member-profiles/transfers/components/TransfersLink'
import { AdmissionsLink as AdmissionsLink_f826a311ad92660eb7fb1d4bfa9f2cba } from '../../../../plugins/member-profiles/life/admissions/components/AdmissionsLink'
import { EndingsLink as EndingsLink_3ad326d6d4c8b24d7c14e79c74fc5c2d } from '../../../../plugins/member-profiles/life/endings/components/EndingsLink'
import { BadgesLink as BadgesLink_9f1501f47a2f86c12de411f2c36cfde3 } from '../../../../plugins/member-profiles/badges/components/BadgesLink'
import { DuesLink as DuesLink_8a713853884be11e90ca07b417a30aec } from '../../../../plugins/member-profiles/dues/components/DuesLink'
import { WarningsLink as WarningsLink_1f44925d244378377169df0ac2a46a5a } from '../../../../plugins/member-profiles/warnings/components/WarningsLink'
import { FiguresLink as FiguresLink_025a02a389bae877c6d6073e4e7cd1c0 } from '../../../../plugins/member-profiles/figures/components/FiguresLink'
import { RosterLink as RosterLink_6b1ba1a838c2c5e9b9c9e377a666d945 } from '../../../../plugins/member-profiles/roster/components/RosterLink'
import { HomeLink as HomeLink_a87794794930869d481c4bff75d505d8 } from '../../../../plugins/member-profiles/home/components/HomeLink'
import { ExportsLink as ExportsLink_cbd303afd53fb7d22997167d3086c562 } from '../../../../plugins/exports/components/ExportsLink'
import { ImportsLink as ImportsLink_620c31dba7b21f0a027d6780b010ed41 } from '../../../../plugins/member-import/desk/components/ImportsLink'
import { ReconcileLink as ReconcileLink_80bceffa2d618a855896e1ca8dbcf0bb } from '../../../../plugins/member-import/reconcile/components/ReconcileLink'
import { PacksLink as PacksLink_8386b1e1a5fdc257468327ad5762b865 } from '../../../../plugins/exchange/offline/components/PacksLink'
import { ExchangeLink as ExchangeLink_c3f31b0c81ee12e9a09db67cfbb0d443 } from '../../../../plugins/exchange/partners/components/ExchangeLink'
import { RulesLink as RulesLink_0b90e51655efcac6236928f6b71d1b98 } from '../../../../plugins/rule-register/components/RulesLink'
import { InboxLink as InboxLink_f8a7f85ab12a901553eb7ac133c6c3f3 } from '../../../../plugins/notifications/components/InboxLink'
import { BoardLink as BoardLink_d76a59774786156a09d5566f6cbc5255 } from '../../../../plugins/editorial-boards/components/BoardLink'
import { DefinitionsLink as DefinitionsLink_15b03dbc27d351d53a6096994d20ef93 } from '../../../../plugins/editorial-workflow/definitions/components/DefinitionsLink'
import { ReportLink as ReportLink_af75c7120f786718ea670080e65eb2bb } from '../../../../plugins/editorial-workflow/components/ReportLink'
import { SearchLink as SearchLink_307a0f9d8356fbc1ad3ed0fb0e3fa2d3 } from '../../../../plugins/search/components/SearchLink'
import { SourcesLink as SourcesLink_a5b470719f553438cf4832907a59b495 } from '../../../../plugins/syndication/components/SourcesLink'
import { TopicsLink as TopicsLink_5f5617061d82c96a5b19772c9311c9fe } from '../../../../plugins/syndication/topics/components/TopicsLink'
import { MineLink as MineLink_c4a8199cff885f7935601e0e9a9e329a } from '../../../../plugins/personal-data/components/MineLink'
import { DeskLink as DeskLink_05e576cfabf5d254113c9d489a30072b } from '../../../../plugins/personal-data/components/DeskLink'
import { RetentionLink as RetentionLink_3cf58a541622923ae3d562aef2f3bf57 } from '../../../../plugins/personal-data/components/RetentionLink'
import { BreachesLink as BreachesLink_e848112b6e2930ce210d8a6a229a13a6 } from '../../../../plugins/personal-data/components/BreachesLink'
import { BarsLink as BarsLink_1f7f1c516d859ae6196f0d1b0bb019b5 } from '../../../../plugins/secrecy-guard/components/BarsLink'
import { DeskLink as DeskLink_bc5b4c04c61d131abd81f8f076020bfb } from '../../../../plugins/registration/components/DeskLink'
import { FiguresLink as FiguresLink_5e2c7b384e539e7302f42909be8d99be } from '../../../../plugins/registration/components/FiguresLink'
import { SupportLink as SupportLink_383bd58df7439fdeb89a2ecabcb62e4a } from '../../../../plugins/support-requests/components/SupportLink'
import { NumbersLink as NumbersLink_c7d050046a55cf827752fa5b86d0ef9c } from '../../../../plugins/number-series/components/NumbersLink'
import { MeetingsLink as MeetingsLink_8ed6c9972043c6e13fb192428af9157a } from '../../../../plugins/cell-meetings/components/MeetingsLink'
import { SessionWatch as SessionWatch_9164f6d9d04a1a98d463331ae0023109 } from '../../../../plugins/accounts/sessions/components/SessionWatch'
import { PasteGuard as PasteGuard_825034efe2ccbc9a21082c48c54a4181 } from '../../../../plugins/right-text/components/PasteGuard'
import { Dashboard as Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee } from '../../../../src/admin/Dashboard'
import { Unauthorized as Unauthorized_385309a29ab4f0a5c35551cf862b7ea7 } from '../../../../src/admin/Unauthorized'
import { ReadingView as ReadingView_4606b7c0982c35b1383bf8a28b42b541 } from '../../../../plugins/official-documents/components/ReadingView'
import { OrganizationsView as OrganizationsView_395134c06d45488e14ab100e5db0f2ce } from '../../../../plugins/party-organizations/components/OrganizationsView'
import { ReportsView as ReportsView_e7e98f292e8c3809746e98e76c9a25b1 } from '../../../../plugins/party-organizations/reports/components/ReportsView'
import { PowerView as PowerView_6ddd338c51170903b2779edcd65ba3e7 } from '../../../../plugins/hierarchical-access/components/PowerView'
import { GroupsView as GroupsView_b08efa175bf3ed82af580e000ba2c0de } from '../../../../plugins/hierarchical-access/groups/components/GroupsView'
import { AccountsView as AccountsView_469e32f634f9726395980e819e68e374 } from '../../../../plugins/accounts/components/AccountsView'
import { ReviewsView as ReviewsView_e7c478932c580d9c52572dc0788f0ea3 } from '../../../../plugins/accounts/mandateReviews/components/ReviewsView'
import { SignInsView as SignInsView_d542ca5ebc9868da1e537dbbdd4292f6 } from '../../../../plugins/accounts/signIns/components/SignInsView'
import { SignInView as SignInView_16e162f2570b9b01675893150e1795ae } from '../../../../plugins/accounts/secondFactor/components/SignInView'
import { ProposalsPage as ProposalsPage_22567f674891a16d23738fd9cd969ddc } from '../../../../plugins/member-profiles/record/components/ProposalsPage'
import { RecordPage as RecordPage_720238191060e0cf645f76263c6a1a33 } from '../../../../plugins/member-profiles/record/components/RecordPage'
import { TransfersView as TransfersView_6c24122033b3d1ab1905972c5d47fad8 } from '../../../../plugins/member-profiles/transfers/components/TransfersView'
import { AdmissionsView as AdmissionsView_9cbd23e33d882d866b07c3abb420b7f3 } from '../../../../plugins/member-profiles/life/admissions/components/AdmissionsView'
import { EndingsView as EndingsView_1363f20c66135f55b66e58fa3d4ab3a9 } from '../../../../plugins/member-profiles/life/endings/components/EndingsView'
import { BadgesView as BadgesView_c2739fd10f68d6f4778c429396934c38 } from '../../../../plugins/member-profiles/badges/components/BadgesView'
import { DuesView as DuesView_a79aab452bf460800a5a1f3ee1dcc770 } from '../../../../plugins/member-profiles/dues/components/DuesView'
import { WarningsView as WarningsView_8e237f30f216ac89708afe0ed2ce790a } from '../../../../plugins/member-profiles/warnings/components/WarningsView'
import { FiguresView as FiguresView_2d30a4a939189283bb97f320bc30a75a } from '../../../../plugins/member-profiles/figures/components/FiguresView'
import { RosterView as RosterView_77b36e701496c4d8f88fae4000ebd197 } from '../../../../plugins/member-profiles/roster/components/RosterView'
import { HomeView as HomeView_4d791d3835867fdc2c390fba855003c3 } from '../../../../plugins/member-profiles/home/components/HomeView'
import { ExportsView as ExportsView_873f7b18de449e0e21b5d18e4510b361 } from '../../../../plugins/exports/components/ExportsView'
import { ImportsView as ImportsView_449aa3378f2cf82cee385d15e2184ba6 } from '../../../../plugins/member-import/desk/components/ImportsView'
import { ReconcileView as ReconcileView_9752f8dea7d3caafb8fa91fa0f676af3 } from '../../../../plugins/member-import/reconcile/components/ReconcileView'
import { PacksView as PacksView_e1233a0a9ab4634d0007749750942be2 } from '../../../../plugins/exchange/offline/components/PacksView'
import { ExchangeView as ExchangeView_1d16a687dc59c09f11e8ec9786f01dfa } from '../../../../plugins/exchange/partners/components/ExchangeView'
import { RulesView as RulesView_7076681d3e44cc7075625e7d86f0d439 } from '../../../../plugins/rule-register/components/RulesView'
import { InboxView as InboxView_63075df89edc41065c5465c0e51e6304 } from '../../../../plugins/notifications/components/InboxView'
import { SettingsView as SettingsView_c14da80810feb1b7e8d6ab47aeea3f53 } from '../../../../plugins/notifications/components/SettingsView'
import { BoardPage as BoardPage_9a85e096172531f8836e27b1d29f892f } from '../../../../plugins/editorial-boards/components/BoardPage'
import { QueuePage as QueuePage_abcf72b25e14113b3d2151d428d4d62d } from '../../../../plugins/editorial-workflow/components/QueuePage'
import { DelegationPage as DelegationPage_7909e5b54d9856a764f5444d5cd1ea20 } from '../../../../plugins/editorial-workflow/delegation/components/DelegationPage'
import { OfferPage as OfferPage_e4c3d23df630b96f3a51f1fd747c9aef } from '../../../../plugins/editorial-workflow/offers/components/OfferPage'
import { ComparePage as ComparePage_9f6f02ed0606515738853155a46d7e37 } from '../../../../plugins/editorial-workflow/components/ComparePage'
import { DefinitionsPage as DefinitionsPage_80f525afbaeeb164a39c41295f51918e } from '../../../../plugins/editorial-workflow/definitions/components/DefinitionsPage'
import { ReportPage as ReportPage_f96edca3d5df67d35d5be0752dc64b57 } from '../../../../plugins/editorial-workflow/components/ReportPage'
import { ImportPage as ImportPage_d7e72830abf78ca376e8e735f88e78de } from '../../../../plugins/document-import/components/ImportPage'
import { SearchView as SearchView_5fa751e8ad7b15fa7668a72af491ecfc } from '../../../../plugins/search/components/SearchView'
import { BulletinView as BulletinView_53d416357bed53b086b5d9c848a8c76f } from '../../../../plugins/bulletins/components/BulletinView'
import { SourcesView as SourcesView_b9eeb06eaccbcbd1efa6c3a03f382405 } from '../../../../plugins/syndication/components/SourcesView'
import { TopicsView as TopicsView_3dc95811dffeb6a6aa84b73b867f9a99 } from '../../../../plugins/syndication/topics/components/TopicsView'
import { MineView as MineView_799b41272b0e89a64c121a6d78b8d81e } from '../../../../plugins/personal-data/components/MineView'
import { DeskView as DeskView_feda32e1ebfe803bce91f508b2b8f38b } from '../../../../plugins/personal-data/components/DeskView'
import { RetentionView as RetentionView_75e10acb97a886863fc010b86419609b } from '../../../../plugins/personal-data/components/RetentionView'
import { BreachesView as BreachesView_7ad2a085b77016401ba16fb08b8b07d7 } from '../../../../plugins/personal-data/components/BreachesView'
import { BarsView as BarsView_9dec6a4456d053e07103c65bb73c9085 } from '../../../../plugins/secrecy-guard/components/BarsView'
import { DeskView as DeskView_0c5e0102f35c4d66c03886b71b477f9b } from '../../../../plugins/registration/components/DeskView'
import { FiguresView as FiguresView_ba96b7c88b25af37bb9f39bd041fb4b3 } from '../../../../plugins/registration/components/FiguresView'
import { SupportView as SupportView_16bff7cc8be0f23ca6c45d656705bc0c } from '../../../../plugins/support-requests/components/SupportView'
import { NumbersView as NumbersView_ed896a45646c8611ed32b62a0cd1d683 } from '../../../../plugins/number-series/components/NumbersView'
import { MeetingsView as MeetingsView_06798057a399dd7f2804ee5f12773653 } from '../../../../plugins/cell-meetings/components/MeetingsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/plugins/syndication/components/DuplicateNotice#DuplicateNotice": DuplicateNotice_f4ff430dc03d0ddaef991711dfdb2c96,
  "/plugins/editorial-workflow/components/ApprovalPanel#ApprovalPanel": ApprovalPanel_fc47715560d037a794e298b6477bd83f,
  "/plugins/editorial-workflow/components/StandingCell#StandingCell": StandingCell_c765374d469628d4f39b3ef0faf9b356,
  "/plugins/editorial-workflow/components/OpenCaseNotice#OpenCaseNotice": OpenCaseNotice_a7e904a6751217b7e4ca6c1e0f1aea48,
  "/collections/components/DateCell#DateCell": DateCell_35877aefb36da69eb1f7fe0ab4340118,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/listen/components/ListenField#ListenField": ListenField_c471c717c330845d3e62ae283a965f60,
  "/plugins/document-import/components/ImportLink#ImportLink": ImportLink_e884ab2f15ad5b1884d1ae27a49e2d44,
  "/plugins/editorial-workflow/components/SubmitButton#SubmitButton": SubmitButton_3ecc49aa7cd6cf256985c293deb6025c,
  "/plugins/editorial-workflow/components/ApprovalStatus#ApprovalStatus": ApprovalStatus_438cfd5117636f4b34f0959ab1046337,
  "/plugins/editorial-workflow/components/Nothing#Nothing": Nothing_1951c6917485dfcc0de504e7131a2410,
  "/plugins/editorial-workflow/components/RestoreAsDraft#RestoreAsDraft": RestoreAsDraft_dddbdae355677ad06582b35b85e61936,
  "/plugins/editorial-workflow/components/CreatePage#CreatePage": CreatePage_585e66685f533b52acebd98749076356,
  "/collections/components/SectionsField#SectionsField": SectionsField_2240bb7cbed93ff3f35c5742a8bcfca9,
  "/plugins/hierarchical-access/components/OpenLink#OpenLink": OpenLink_735c87eee58191afff1b8f906a586cc7,
  "/plugins/secrecy-guard/components/ConfirmNotSecret#ConfirmNotSecret": ConfirmNotSecret_a814336206db8089f3b2d2de1d861fe5,
  "/plugins/audit-trail/components/ActionCell#ActionCell": ActionCell_aaad87afae37283f9f55c3f6548287fc,
  "/plugins/audit-trail/components/NamedField#NamedField": NamedField_ad16ba14e177042b02f4dce528b7758f,
  "/plugins/audit-trail/components/CollectionCell#CollectionCell": CollectionCell_15b2e2fe6f059bcdda3e4a1ba225df4c,
  "/plugins/audit-trail/components/EventDetail#EventDetail": EventDetail_5a0a27d62c52b6a2984654784fdafbdf,
  "/plugins/editorial-workflow/components/StagesField#StagesField": StagesField_6f63f425a69f087c7f99659b500d23eb,
  "/plugins/editorial-workflow/components/CaseSummary#CaseSummary": CaseSummary_6ef3fc7f6000f748f1876b46663a3cbb,
  "/src/admin/Nav#Nav": Nav_a55d2106aa5becd1aa0041af74739426,
  "/plugins/support-requests/components/OutageBar#OutageBar": OutageBar_25cc9562b492b188e8e3a155e0cebb4e,
  "/src/admin/Icon#Icon": Icon_55a0d409a5af8f499a87134144315c76,
  "/src/admin/Logo#Logo": Logo_275cbc8e6d8d51ca630c8afc4d6aa690,
  "/src/admin/help/HelpButton#HelpButton": HelpButton_021c0989abfb4d89a1a11811e4c1ed63,
  "/plugins/notifications/components/Bell#Bell": Bell_b2156065afbcc1d0359c26e92ac65e25,
  "/src/admin/AfterLogin#AfterLogin": AfterLogin_5de3c659249b8fe5935685f547e59a3b,
  "/src/admin/BeforeLogin#BeforeLogin": BeforeLogin_6740eff89208b771f8f62e44ff7a3cf6,
  "/src/admin/NavLinks#NavLinks": NavLinks_a8a83ef23abcec87047452bcaf88c32e,
  "/plugins/party-organizations/components/OrganizationsLink#OrganizationsLink": OrganizationsLink_1755d9d7a9b404a91b20183b6baeea56,
  "/plugins/party-organizations/reports/components/ReportsLink#ReportsLink": ReportsLink_dec1cf7c7791445572388aa829abf5e1,
  "/plugins/hierarchical-access/components/PowerLink#PowerLink": PowerLink_1c26b48e9f03f40b133a767976f72445,
  "/plugins/hierarchical-access/groups/components/GroupsLink#GroupsLink": GroupsLink_0273b3a078dd819bfbc00fda9109fdb3,
  "/plugins/accounts/components/AccountsLink#AccountsLink": AccountsLink_fd3ab90d90ff2bc4fc18e6f541d02c60,
  "/plugins/accounts/mandateReviews/components/ReviewsLink#ReviewsLink": ReviewsLink_34901d5850cd06ff924962c4c4ab79f4,
  "/plugins/accounts/signIns/components/SignInsLink#SignInsLink": SignInsLink_5d2f279095068dd8afbddcc5e41e6d9f,
  "/plugins/member-profiles/record/components/ProposalsLink#ProposalsLink": ProposalsLink_da54151be2c8da823c3f271f67bfe75b,
  "/plugins/member-profiles/transfers/components/TransfersLink#TransfersLink": TransfersLink_b30cca8635b3dcbb89ef88a5a3003237,
  "/plugins/member-profiles/life/admissions/components/AdmissionsLink#AdmissionsLink": AdmissionsLink_f826a311ad92660eb7fb1d4bfa9f2cba,
  "/plugins/member-profiles/life/endings/components/EndingsLink#EndingsLink": EndingsLink_3ad326d6d4c8b24d7c14e79c74fc5c2d,
  "/plugins/member-profiles/badges/components/BadgesLink#BadgesLink": BadgesLink_9f1501f47a2f86c12de411f2c36cfde3,
  "/plugins/member-profiles/dues/components/DuesLink#DuesLink": DuesLink_8a713853884be11e90ca07b417a30aec,
  "/plugins/member-profiles/warnings/components/WarningsLink#WarningsLink": WarningsLink_1f44925d244378377169df0ac2a46a5a,
  "/plugins/member-profiles/figures/components/FiguresLink#FiguresLink": FiguresLink_025a02a389bae877c6d6073e4e7cd1c0,
  "/plugins/member-profiles/roster/components/RosterLink#RosterLink": RosterLink_6b1ba1a838c2c5e9b9c9e377a666d945,
  "/plugins/member-profiles/home/components/HomeLink#HomeLink": HomeLink_a87794794930869d481c4bff75d505d8,
  "/plugins/exports/components/ExportsLink#ExportsLink": ExportsLink_cbd303afd53fb7d22997167d3086c562,
  "/plugins/member-import/desk/components/ImportsLink#ImportsLink": ImportsLink_620c31dba7b21f0a027d6780b010ed41,
  "/plugins/member-import/reconcile/components/ReconcileLink#ReconcileLink": ReconcileLink_80bceffa2d618a855896e1ca8dbcf0bb,
  "/plugins/exchange/offline/components/PacksLink#PacksLink": PacksLink_8386b1e1a5fdc257468327ad5762b865,
  "/plugins/exchange/partners/components/ExchangeLink#ExchangeLink": ExchangeLink_c3f31b0c81ee12e9a09db67cfbb0d443,
  "/plugins/rule-register/components/RulesLink#RulesLink": RulesLink_0b90e51655efcac6236928f6b71d1b98,
  "/plugins/notifications/components/InboxLink#InboxLink": InboxLink_f8a7f85ab12a901553eb7ac133c6c3f3,
  "/plugins/editorial-boards/components/BoardLink#BoardLink": BoardLink_d76a59774786156a09d5566f6cbc5255,
  "/plugins/editorial-workflow/definitions/components/DefinitionsLink#DefinitionsLink": DefinitionsLink_15b03dbc27d351d53a6096994d20ef93,
  "/plugins/editorial-workflow/components/ReportLink#ReportLink": ReportLink_af75c7120f786718ea670080e65eb2bb,
  "/plugins/search/components/SearchLink#SearchLink": SearchLink_307a0f9d8356fbc1ad3ed0fb0e3fa2d3,
  "/plugins/syndication/components/SourcesLink#SourcesLink": SourcesLink_a5b470719f553438cf4832907a59b495,
  "/plugins/syndication/topics/components/TopicsLink#TopicsLink": TopicsLink_5f5617061d82c96a5b19772c9311c9fe,
  "/plugins/personal-data/components/MineLink#MineLink": MineLink_c4a8199cff885f7935601e0e9a9e329a,
  "/plugins/personal-data/components/DeskLink#DeskLink": DeskLink_05e576cfabf5d254113c9d489a30072b,
  "/plugins/personal-data/components/RetentionLink#RetentionLink": RetentionLink_3cf58a541622923ae3d562aef2f3bf57,
  "/plugins/personal-data/components/BreachesLink#BreachesLink": BreachesLink_e848112b6e2930ce210d8a6a229a13a6,
  "/plugins/secrecy-guard/components/BarsLink#BarsLink": BarsLink_1f7f1c516d859ae6196f0d1b0bb019b5,
  "/plugins/registration/components/DeskLink#DeskLink": DeskLink_bc5b4c04c61d131abd81f8f076020bfb,
  "/plugins/registration/components/FiguresLink#FiguresLink": FiguresLink_5e2c7b384e539e7302f42909be8d99be,
  "/plugins/support-requests/components/SupportLink#SupportLink": SupportLink_383bd58df7439fdeb89a2ecabcb62e4a,
  "/plugins/number-series/components/NumbersLink#NumbersLink": NumbersLink_c7d050046a55cf827752fa5b86d0ef9c,
  "/plugins/cell-meetings/components/MeetingsLink#MeetingsLink": MeetingsLink_8ed6c9972043c6e13fb192428af9157a,
  "/plugins/accounts/sessions/components/SessionWatch#SessionWatch": SessionWatch_9164f6d9d04a1a98d463331ae0023109,
  "/plugins/right-text/components/PasteGuard#PasteGuard": PasteGuard_825034efe2ccbc9a21082c48c54a4181,
  "/src/admin/Dashboard#Dashboard": Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee,
  "/src/admin/Unauthorized#Unauthorized": Unauthorized_385309a29ab4f0a5c35551cf862b7ea7,
  "/plugins/official-documents/components/ReadingView#ReadingView": ReadingView_4606b7c0982c35b1383bf8a28b42b541,
  "/plugins/party-organizations/components/OrganizationsView#OrganizationsView": OrganizationsView_395134c06d45488e14ab100e5db0f2ce,
  "/plugins/party-organizations/reports/components/ReportsView#ReportsView": ReportsView_e7e98f292e8c3809746e98e76c9a25b1,
  "/plugins/hierarchical-access/components/PowerView#PowerView": PowerView_6ddd338c51170903b2779edcd65ba3e7,
  "/plugins/hierarchical-access/groups/components/GroupsView#GroupsView": GroupsView_b08efa175bf3ed82af580e000ba2c0de,
  "/plugins/accounts/components/AccountsView#AccountsView": AccountsView_469e32f634f9726395980e819e68e374,
  "/plugins/accounts/mandateReviews/components/ReviewsView#ReviewsView": ReviewsView_e7c478932c580d9c52572dc0788f0ea3,
  "/plugins/accounts/signIns/components/SignInsView#SignInsView": SignInsView_d542ca5ebc9868da1e537dbbdd4292f6,
  "/plugins/accounts/secondFactor/components/SignInView#SignInView": SignInView_16e162f2570b9b01675893150e1795ae,
  "/plugins/member-profiles/record/components/ProposalsPage#ProposalsPage": ProposalsPage_22567f674891a16d23738fd9cd969ddc,
  "/plugins/member-profiles/record/components/RecordPage#RecordPage": RecordPage_720238191060e0cf645f76263c6a1a33,
  "/plugins/member-profiles/transfers/components/TransfersView#TransfersView": TransfersView_6c24122033b3d1ab1905972c5d47fad8,
  "/plugins/member-profiles/life/admissions/components/AdmissionsView#AdmissionsView": AdmissionsView_9cbd23e33d882d866b07c3abb420b7f3,
  "/plugins/member-profiles/life/endings/components/EndingsView#EndingsView": EndingsView_1363f20c66135f55b66e58fa3d4ab3a9,
  "/plugins/member-profiles/badges/components/BadgesView#BadgesView": BadgesView_c2739fd10f68d6f4778c429396934c38,
  "/plugins/member-profiles/dues/components/DuesView#DuesView": DuesView_a79aab452bf460800a5a1f3ee1dcc770,
  "/plugins/member-profiles/warnings/components/WarningsView#WarningsView": WarningsView_8e237f30f216ac89708afe0ed2ce790a,
  "/plugins/member-profiles/figures/components/FiguresView#FiguresView": FiguresView_2d30a4a939189283bb97f320bc30a75a,
  "/plugins/member-profiles/roster/components/RosterView#RosterView": RosterView_77b36e701496c4d8f88fae4000ebd197,
  "/plugins/member-profiles/home/components/HomeView#HomeView": HomeView_4d791d3835867fdc2c390fba855003c3,
  "/plugins/exports/components/ExportsView#ExportsView": ExportsView_873f7b18de449e0e21b5d18e4510b361,
  "/plugins/member-import/desk/components/ImportsView#ImportsView": ImportsView_449aa3378f2cf82cee385d15e2184ba6,
  "/plugins/member-import/reconcile/components/ReconcileView#ReconcileView": ReconcileView_9752f8dea7d3caafb8fa91fa0f676af3,
  "/plugins/exchange/offline/components/PacksView#PacksView": PacksView_e1233a0a9ab4634d0007749750942be2,
  "/plugins/exchange/partners/components/ExchangeView#ExchangeView": ExchangeView_1d16a687dc59c09f11e8ec9786f01dfa,
  "/plugins/rule-register/components/RulesView#RulesView": RulesView_7076681d3e44cc7075625e7d86f0d439,
  "/plugins/notifications/components/InboxView#InboxView": InboxView_63075df89edc41065c5465c0e51e6304,
  "/plugins/notifications/components/SettingsView#SettingsView": SettingsView_c14da80810feb1b7e8d6ab47aeea3f53,
  "/plugins/editorial-boards/components/BoardPage#BoardPage": BoardPage_9a85e096172531f8836e27b1d29f892f,
  "/plugins/editorial-workflow/components/QueuePage#QueuePage": QueuePage_abcf72b25e14113b3d2151d428d4d62d,
  "/plugins/editorial-workflow/delegation/components/DelegationPage#DelegationPage": DelegationPage_7909e5b54d9856a764f5444d5cd1ea20,
  "/plugins/editorial-workflow/offers/components/OfferPage#OfferPage": OfferPage_e4c3d23df630b96f3a51f1fd747c9aef,
  "/plugins/editorial-workflow/components/ComparePage#ComparePage": ComparePage_9f6f02ed0606515738853155a46d7e37,
  "/plugins/editorial-workflow/definitions/components/DefinitionsPage#DefinitionsPage": DefinitionsPage_80f525afbaeeb164a39c41295f51918e,
  "/plugins/editorial-workflow/components/ReportPage#ReportPage": ReportPage_f96edca3d5df67d35d5be0752dc64b57,
  "/plugins/document-import/components/ImportPage#ImportPage": ImportPage_d7e72830abf78ca376e8e735f88e78de,
  "/plugins/search/components/SearchView#SearchView": SearchView_5fa751e8ad7b15fa7668a72af491ecfc,
  "/plugins/bulletins/components/BulletinView#BulletinView": BulletinView_53d416357bed53b086b5d9c848a8c76f,
  "/plugins/syndication/components/SourcesView#SourcesView": SourcesView_b9eeb06eaccbcbd1efa6c3a03f382405,
  "/plugins/syndication/topics/components/TopicsView#TopicsView": TopicsView_3dc95811dffeb6a6aa84b73b867f9a99,
  "/plugins/personal-data/components/MineView#MineView": MineView_799b41272b0e89a64c121a6d78b8d81e,
  "/plugins/personal-data/components/DeskView#DeskView": DeskView_feda32e1ebfe803bce91f508b2b8f38b,
  "/plugins/personal-data/components/RetentionView#RetentionView": RetentionView_75e10acb97a886863fc010b86419609b,
  "/plugins/personal-data/components/BreachesView#BreachesView": BreachesView_7ad2a085b77016401ba16fb08b8b07d7,
  "/plugins/secrecy-guard/components/BarsView#BarsView": BarsView_9dec6a4456d053e07103c65bb73c9085,
  "/plugins/registration/components/DeskView#DeskView": DeskView_0c5e0102f35c4d66c03886b71b477f9b,
  "/plugins/registration/components/FiguresView#FiguresView": FiguresView_ba96b7c88b25af37bb9f39bd041fb4b3,
  "/plugins/support-requests/components/SupportView#SupportView": SupportView_16bff7cc8be0f23ca6c45d656705bc0c,
  "/plugins/number-series/components/NumbersView#NumbersView": NumbersView_ed896a45646c8611ed32b62a0cd1d683,
  "/plugins/cell-meetings/components/MeetingsView#MeetingsView": MeetingsView_06798057a399dd7f2804ee5f12773653,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
