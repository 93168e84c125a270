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
import { Icon as Icon_55a0d409a5af8f499a87134144315c76 } from '../../../../src/admin/Icon'
import { Logo as Logo_275cbc8e6d8d51ca630c8afc4d6aa690 } from '../../../../src/admin/Logo'
import { Bell as Bell_b2156065afbcc1d0359c26e92ac65e25 } from '../../../../plugins/notifications/components/Bell'
import { AfterLogin as AfterLogin_5de3c659249b8fe5935685f547e59a3b } from '../../../../src/admin/AfterLogin'
import { BeforeLogin as BeforeLogin_6740eff89208b771f8f62e44ff7a3cf6 } from '../../../../src/admin/BeforeLogin'
import { NavLinks as NavLinks_a8a83ef23abcec87047452bcaf88c32e } from '../../../../src/admin/NavLinks'
import { OrganizationsLink as OrganizationsLink_1755d9d7a9b404a91b20183b6baeea56 } from '../../../../plugins/party-organizations/components/OrganizationsLink'
import { PowerLink as PowerLink_1c26b48e9f03f40b133a767976f72445 } from '../../../../plugins/hierarchical-access/components/PowerLink'
import { AccountsLink as AccountsLink_fd3ab90d90ff2bc4fc18e6f541d02c60 } from '../../../../plugins/accounts/components/AccountsLink'
import { ProposalsLink as ProposalsLink_da54151be2c8da823c3f271f67bfe75b } from '../../../../plugins/member-profiles/record/components/ProposalsLink'
import { TransfersLink as TransfersLink_b30cca8635b3dcbb89ef88a5a3003237 } from '../../../../plugins/member-profiles/transfers/components/TransfersLink'
import { BadgesLink as BadgesLink_9f1501f47a2f86c12de411f2c36cfde3 } from '../../../../plugins/member-profiles/badges/components/BadgesLink'
import { DuesLink as DuesLink_8a713853884be11e90ca07b417a30aec } from '../../../../plugins/member-profiles/dues/components/DuesLink'
import { RulesLink as RulesLink_0b90e51655efcac6236928f6b71d1b98 } from '../../../../plugins/rule-register/components/RulesLink'
import { InboxLink as InboxLink_f8a7f85ab12a901553eb7ac133c6c3f3 } from '../../../../plugins/notifications/components/InboxLink'
import { BoardLink as BoardLink_d76a59774786156a09d5566f6cbc5255 } from '../../../../plugins/editorial-boards/components/BoardLink'
import { DefinitionsLink as DefinitionsLink_15b03dbc27d351d53a6096994d20ef93 } from '../../../../plugins/editorial-workflow/definitions/components/DefinitionsLink'
import { ReportLink as ReportLink_af75c7120f786718ea670080e65eb2bb } from '../../../../plugins/editorial-workflow/components/ReportLink'
import { SearchLink as SearchLink_307a0f9d8356fbc1ad3ed0fb0e3fa2d3 } from '../../../../plugins/search/components/SearchLink'
import { SourcesLink as SourcesLink_a5b470719f553438cf4832907a59b495 } from '../../../../plugins/syndication/components/SourcesLink'
import { TopicsLink as TopicsLink_5f5617061d82c96a5b19772c9311c9fe } from '../../../../plugins/syndication/topics/components/TopicsLink'
import { BarsLink as BarsLink_1f7f1c516d859ae6196f0d1b0bb019b5 } from '../../../../plugins/secrecy-guard/components/BarsLink'
import { PasteGuard as PasteGuard_825034efe2ccbc9a21082c48c54a4181 } from '../../../../plugins/right-text/components/PasteGuard'
import { Dashboard as Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee } from '../../../../src/admin/Dashboard'
import { Unauthorized as Unauthorized_385309a29ab4f0a5c35551cf862b7ea7 } from '../../../../src/admin/Unauthorized'
import { ReadingView as ReadingView_4606b7c0982c35b1383bf8a28b42b541 } from '../../../../plugins/official-documents/components/ReadingView'
import { OrganizationsView as OrganizationsView_395134c06d45488e14ab100e5db0f2ce } from '../../../../plugins/party-organizations/components/OrganizationsView'
import { PowerView as PowerView_6ddd338c51170903b2779edcd65ba3e7 } from '../../../../plugins/hierarchical-access/components/PowerView'
import { AccountsView as AccountsView_469e32f634f9726395980e819e68e374 } from '../../../../plugins/accounts/components/AccountsView'
import { SignInView as SignInView_16e162f2570b9b01675893150e1795ae } from '../../../../plugins/accounts/secondFactor/components/SignInView'
import { ProposalsPage as ProposalsPage_22567f674891a16d23738fd9cd969ddc } from '../../../../plugins/member-profiles/record/components/ProposalsPage'
import { RecordPage as RecordPage_720238191060e0cf645f76263c6a1a33 } from '../../../../plugins/member-profiles/record/components/RecordPage'
import { TransfersView as TransfersView_6c24122033b3d1ab1905972c5d47fad8 } from '../../../../plugins/member-profiles/transfers/components/TransfersView'
import { BadgesView as BadgesView_c2739fd10f68d6f4778c429396934c38 } from '../../../../plugins/member-profiles/badges/components/BadgesView'
import { DuesView as DuesView_a79aab452bf460800a5a1f3ee1dcc770 } from '../../../../plugins/member-profiles/dues/components/DuesView'
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
import { BarsView as BarsView_9dec6a4456d053e07103c65bb73c9085 } from '../../../../plugins/secrecy-guard/components/BarsView'
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
  "/src/admin/Icon#Icon": Icon_55a0d409a5af8f499a87134144315c76,
  "/src/admin/Logo#Logo": Logo_275cbc8e6d8d51ca630c8afc4d6aa690,
  "/plugins/notifications/components/Bell#Bell": Bell_b2156065afbcc1d0359c26e92ac65e25,
  "/src/admin/AfterLogin#AfterLogin": AfterLogin_5de3c659249b8fe5935685f547e59a3b,
  "/src/admin/BeforeLogin#BeforeLogin": BeforeLogin_6740eff89208b771f8f62e44ff7a3cf6,
  "/src/admin/NavLinks#NavLinks": NavLinks_a8a83ef23abcec87047452bcaf88c32e,
  "/plugins/party-organizations/components/OrganizationsLink#OrganizationsLink": OrganizationsLink_1755d9d7a9b404a91b20183b6baeea56,
  "/plugins/hierarchical-access/components/PowerLink#PowerLink": PowerLink_1c26b48e9f03f40b133a767976f72445,
  "/plugins/accounts/components/AccountsLink#AccountsLink": AccountsLink_fd3ab90d90ff2bc4fc18e6f541d02c60,
  "/plugins/member-profiles/record/components/ProposalsLink#ProposalsLink": ProposalsLink_da54151be2c8da823c3f271f67bfe75b,
  "/plugins/member-profiles/transfers/components/TransfersLink#TransfersLink": TransfersLink_b30cca8635b3dcbb89ef88a5a3003237,
  "/plugins/member-profiles/badges/components/BadgesLink#BadgesLink": BadgesLink_9f1501f47a2f86c12de411f2c36cfde3,
  "/plugins/member-profiles/dues/components/DuesLink#DuesLink": DuesLink_8a713853884be11e90ca07b417a30aec,
  "/plugins/rule-register/components/RulesLink#RulesLink": RulesLink_0b90e51655efcac6236928f6b71d1b98,
  "/plugins/notifications/components/InboxLink#InboxLink": InboxLink_f8a7f85ab12a901553eb7ac133c6c3f3,
  "/plugins/editorial-boards/components/BoardLink#BoardLink": BoardLink_d76a59774786156a09d5566f6cbc5255,
  "/plugins/editorial-workflow/definitions/components/DefinitionsLink#DefinitionsLink": DefinitionsLink_15b03dbc27d351d53a6096994d20ef93,
  "/plugins/editorial-workflow/components/ReportLink#ReportLink": ReportLink_af75c7120f786718ea670080e65eb2bb,
  "/plugins/search/components/SearchLink#SearchLink": SearchLink_307a0f9d8356fbc1ad3ed0fb0e3fa2d3,
  "/plugins/syndication/components/SourcesLink#SourcesLink": SourcesLink_a5b470719f553438cf4832907a59b495,
  "/plugins/syndication/topics/components/TopicsLink#TopicsLink": TopicsLink_5f5617061d82c96a5b19772c9311c9fe,
  "/plugins/secrecy-guard/components/BarsLink#BarsLink": BarsLink_1f7f1c516d859ae6196f0d1b0bb019b5,
  "/plugins/right-text/components/PasteGuard#PasteGuard": PasteGuard_825034efe2ccbc9a21082c48c54a4181,
  "/src/admin/Dashboard#Dashboard": Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee,
  "/src/admin/Unauthorized#Unauthorized": Unauthorized_385309a29ab4f0a5c35551cf862b7ea7,
  "/plugins/official-documents/components/ReadingView#ReadingView": ReadingView_4606b7c0982c35b1383bf8a28b42b541,
  "/plugins/party-organizations/components/OrganizationsView#OrganizationsView": OrganizationsView_395134c06d45488e14ab100e5db0f2ce,
  "/plugins/hierarchical-access/components/PowerView#PowerView": PowerView_6ddd338c51170903b2779edcd65ba3e7,
  "/plugins/accounts/components/AccountsView#AccountsView": AccountsView_469e32f634f9726395980e819e68e374,
  "/plugins/accounts/secondFactor/components/SignInView#SignInView": SignInView_16e162f2570b9b01675893150e1795ae,
  "/plugins/member-profiles/record/components/ProposalsPage#ProposalsPage": ProposalsPage_22567f674891a16d23738fd9cd969ddc,
  "/plugins/member-profiles/record/components/RecordPage#RecordPage": RecordPage_720238191060e0cf645f76263c6a1a33,
  "/plugins/member-profiles/transfers/components/TransfersView#TransfersView": TransfersView_6c24122033b3d1ab1905972c5d47fad8,
  "/plugins/member-profiles/badges/components/BadgesView#BadgesView": BadgesView_c2739fd10f68d6f4778c429396934c38,
  "/plugins/member-profiles/dues/components/DuesView#DuesView": DuesView_a79aab452bf460800a5a1f3ee1dcc770,
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
  "/plugins/secrecy-guard/components/BarsView#BarsView": BarsView_9dec6a4456d053e07103c65bb73c9085,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
