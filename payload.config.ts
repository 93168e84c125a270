import path from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { createTransport } from 'nodemailer';
import { buildConfig, type Where } from 'payload';
import { bulletins } from './collections/bulletins';
import { clockOfDocument, documents } from './collections/documents';
import { media, mediaFolder } from './collections/media';
import { clockOfNews, news } from './collections/news';
import { pages } from './collections/pages';
import { PASSWORD_COMMAND } from './collections/hooks/refusePasswordWrites';
import { BULLETINS, DOCUMENTS, MEDIA, NEWS, PAGES, TOPICS, USERS } from './collections/slugs';
import { topics } from './collections/topics';
import { payloadSentences } from './collections/translations/payload';
import { users } from './collections/users';
import { datesOfVietNam } from './collections/fields/datesOfVietNam';
import { richText } from './collections/fields/richText';
import { sharedSharp } from './collections/uploads/sharedSharp';
import { migrations } from './migrations';
import { accounts, tellMandate } from './plugins/accounts';
import { auditTrail, recordEvent } from './plugins/audit-trail';
import { bookmarks } from './plugins/bookmarks';
import { bulletins as bulletinIssues } from './plugins/bulletins';
import { cellMeetings } from './plugins/cell-meetings';
import { documentImport } from './plugins/document-import';
import { editorialBoards, responsibleFor } from './plugins/editorial-boards';
import { CASES, editorialWorkflow, lentDocuments, TOMBSTONES } from './plugins/editorial-workflow';
import { exchange } from './plugins/exchange';
import { dataExports } from './plugins/exports';
import { fileTexts } from './plugins/file-texts';
import { hierarchicalAccess } from './plugins/hierarchical-access';
import { closedDoors, commandRegistry, steadyPostgres } from './plugins/kernel';
import { listen } from './plugins/listen';
import { memberImport } from './plugins/member-import';
import { accountsByNumber, followTransfers, memberProfiles, MEMBERS, MEMBERSHIPS } from './plugins/member-profiles';
import { notifications, watchContent } from './plugins/notifications';
import { numberSeries } from './plugins/number-series';
import { endedBy, officialDocuments } from './plugins/official-documents';
import { ORGANIZATIONS, partyOrganizations } from './plugins/party-organizations';
import { described, openApi } from './plugins/open-api';
import { personalData } from './plugins/personal-data';
import { portal } from './plugins/portal';
import { push } from './plugins/push';
import { reading } from './plugins/reading';
import { search } from './plugins/search';
import { rightText } from './plugins/right-text';
import { registration } from './plugins/registration';
import { ruleRegister } from './plugins/rule-register';
import { secrecyGuard } from './plugins/secrecy-guard';
import { supportRequests } from './plugins/support-requests';
import { sync } from './plugins/sync';
import { syndication } from './plugins/syndication';

const content = [NEWS, DOCUMENTS, PAGES, BULLETINS];
const VERSION = '1.0.0';
const places = { organizations: ORGANIZATIONS, users: USERS };

export default closedDoors(buildConfig({
  serverURL: process.env.PUBLIC_URL ?? 'http://localhost:3000',
  secret: process.env.PAYLOAD_SECRET ?? '',
  csrf: [process.env.PUBLIC_URL ?? 'http://localhost:3000'],
  cors: [],
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { maxComplexity: 500, disablePlaygroundInProduction: true },
  sharp: sharedSharp,
  editor: richText,
  db: steadyPostgres(postgresAdapter({
    idType: 'uuid',
    push: false,
    prodMigrations: migrations,
    migrationDir: path.resolve('migrations'),
    pool: { connectionString: process.env.DATABASE_URL ?? '', max: 20 },
  })),
  email: nodemailerAdapter({
    defaultFromAddress: process.env.MAIL_FROM ?? 'sotay@localhost',
    defaultFromName: 'Sổ tay đảng viên điện tử',
    skipVerify: true,
    // Without an address no mail leaves the machine: it is written as JSON and dropped.
    transport: process.env.SMTP_URL ? watchContent(createTransport(process.env.SMTP_URL)) : createTransport({ jsonTransport: true }),
  }),
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi, en }, translations: payloadSentences },
  typescript: { autoGenerate: false, outputFile: path.resolve('payload-types.ts') },
  upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true },
  admin: {
    user: USERS,
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    meta: {
      titleSuffix: ' – Sổ tay đảng viên điện tử',
      description: 'Sổ tay đảng viên điện tử',
      icons: [
        { rel: 'icon', type: 'image/svg+xml', url: '/brand/khue-van-cac.svg' },
        { rel: 'apple-touch-icon', type: 'image/png', url: '/brand/icon-512.png' },
      ],
      defaultOGImageType: 'off',
    },
    components: {
      graphics: { Logo: '/src/admin/Logo#Logo', Icon: '/src/admin/Icon#Icon' },
      beforeLogin: ['/src/admin/BeforeLogin#BeforeLogin'],
      afterLogin: ['/src/admin/AfterLogin#AfterLogin'],
      beforeNavLinks: ['/src/admin/NavLinks#NavLinks'],
      actions: ['/src/admin/help/HelpButton#HelpButton'],
      Nav: '/src/admin/Nav#Nav',
      views: {
        dashboard: { Component: '/src/admin/Dashboard#Dashboard' },
        unauthorized: { Component: '/src/admin/Unauthorized#Unauthorized', path: '/unauthorized' },
      },
    },
    importMap: {
      baseDir: process.cwd(),
      importMapFile: path.resolve('src/app/(payload)/admin/importMap.js'),
      autoGenerate: false,
    },
    timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh', supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }] },
  },
  collections: [news, documents, pages, bulletins, media, topics(ORGANIZATIONS), users(ORGANIZATIONS)],
  plugins: [
    officialDocuments({ collection: DOCUMENTS }),
    partyOrganizations({ users: USERS, members: MEMBERS, memberships: MEMBERSHIPS, ended: followTransfers }),
    hierarchicalAccess({ ...places, content, record: recordEvent, told: tellMandate, lent: lentDocuments }),
    accounts({ users: USERS, passwordKey: PASSWORD_COMMAND, accountsByNumber }),
    memberProfiles(places),
    dataExports({ users: USERS }),
    memberImport({ users: USERS }),
    exchange(),
    auditTrail(places),
    ruleRegister({ users: USERS }),
    notifications({ ...places, mail: Boolean(process.env.SMTP_URL) }),
    editorialBoards(places),
    editorialWorkflow({
      ...places,
      media: MEDIA,
      routeBy: responsibleFor,
      collections: { [NEWS]: { clock: clockOfNews, origin: 'origin', topic: 'topic' }, [DOCUMENTS]: { clock: clockOfDocument, topic: 'topic' }, [PAGES]: {}, [BULLETINS]: {} },
    }),
    reading({
      organizations: ORGANIZATIONS,
      topics: TOPICS,
      media: MEDIA,
      mediaFolder,
      packs: DOCUMENTS,
      collections: {
        [NEWS]: { list: ['title', 'summary', 'topic', 'hero'] },
        [DOCUMENTS]: { list: ['title', 'type', 'number', 'symbol', 'issuer', 'dateIssued', 'summary', 'topic'] },
      },
    }),
    documentImport({ documents: DOCUMENTS, news: NEWS }),
    bookmarks({ collections: content }),
    listen({ collections: { [NEWS]: { summary: 'summary', body: 'body', button: true }, [DOCUMENTS]: { summary: 'summary', sections: 'sections' }, [PAGES]: { body: 'body' }, [BULLETINS]: { summary: 'introduction', sections: 'items' } } }),
    search({ collections: { [NEWS]: {}, [DOCUMENTS]: { type: 'type', endedBy: endedBy(DOCUMENTS), reading: '/doc-van-ban' }, [PAGES]: {}, [BULLETINS]: { type: 'kind', reading: '/doc-ban-tin' } } }),
    bulletinIssues({ bulletins: BULLETINS, news: NEWS, documents: DOCUMENTS, tombstones: TOMBSTONES }),
    syndication({
      organizations: ORGANIZATIONS,
      news: NEWS,
      media: MEDIA,
      topics: TOPICS,
      sketched: { [NEWS]: { text: ['title', 'summary'], rich: ['body'] }, [DOCUMENTS]: { text: ['title', 'summary'], sections: ['sections'] } },
    }),
    sync({
      collections: Object.fromEntries(content.map((slug) => [slug, { without: ['ownerPath', 'audiencePath', ...(slug === DOCUMENTS ? ['sections'] : [])] }])),
      lists: {
        me: { command: 'power.mine', input: {} },
        organizations: {
          collection: ORGANIZATIONS,
          where: ({ reach }): Where => ({ or: [{ id: { in: [...reach] } }, { and: [{ parent: { in: [...reach] } }, { kind: { not_equals: 'party' } }] }] }),
          fields: ['code', 'name', 'shortName', 'level', 'form', 'kind'],
        },
        topics: { collection: TOPICS, where: ({ reach }) => ({ owner: { in: [...reach] } }), fields: ['name', 'slug', 'parent', 'retiredAt'] },
        notifications: { command: 'notifications.inbox', input: { limit: 50 } },
        bookmarks: { command: 'bookmarks.list', input: { since: 0 } },
      },
    }),
    personalData(),
    rightText({ except: [CASES, TOMBSTONES] }),
    fileTexts({ media: MEDIA }),
    secrecyGuard({ organizations: ORGANIZATIONS, media: MEDIA }),
    registration({ users: USERS, passwordKey: PASSWORD_COMMAND, content: { [NEWS]: { vi: 'Tin bài', en: 'News' }, [DOCUMENTS]: { vi: 'Văn bản', en: 'Documents' }, [PAGES]: { vi: 'Trang', en: 'Pages' }, [BULLETINS]: { vi: 'Bản tin', en: 'Bulletins' } } }),
    portal(),
    push(),
    supportRequests({ version: VERSION }),
    numberSeries(),
    cellMeetings(),
    datesOfVietNam,
    openApi({ described, about: { title: 'Sổ tay đảng viên', version: VERSION, description: 'docs/api.md says how it is used; this says what there is. Errors have stable codes. Messages are Vietnamese, or English where `Accept-Language: en` asks.', users: USERS } }),
    commandRegistry(),
  ],
}));
