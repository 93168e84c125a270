import type { HomeCard, PortalPage } from './registry/types';
import { label } from './translations';

const HERE = '/plugins/portal/pages';

/** The portal's own pages hang in by the same door as everybody's. */
export const PAGES: readonly PortalPage[] = [
  { key: 'home', path: '/', title: label('page.home'), Component: `${HERE}/home/HomePage#HomePage`, open: true, nav: { place: 'main', icon: 'home', order: 10 }, offline: {}, help: label('help.home') },
  { key: 'news', path: '/tin', title: label('page.news.many'), Component: `${HERE}/news/NewsList#NewsList`, nav: { place: 'main', icon: 'news', order: 20, words: label('page.news') }, offline: {}, help: label('help.news') },
  { key: 'news-item', path: '/tin/:id', title: label('page.news.many'), Component: `${HERE}/news/NewsPage#NewsPage`, under: 'news', offline: { check: '/api/feed/news/:id' } },
  { key: 'documents', path: '/tai-lieu', title: label('page.documents.many'), Component: `${HERE}/documents/DocumentList#DocumentList`, nav: { place: 'main', icon: 'document', order: 30, words: label('page.documents') }, offline: {}, help: label('help.documents') },
  { key: 'document', path: '/tai-lieu/:id', title: label('page.documents.many'), Component: `${HERE}/documents/DocumentPage#DocumentPage`, under: 'documents', offline: { check: '/api/feed/documents/:id' } },
  { key: 'bulletins', path: '/ban-tin', title: label('page.bulletins'), Component: `${HERE}/bulletins/BulletinsPage#BulletinsPage`, nav: { place: 'more', icon: 'news', order: 12 }, offline: {}, help: label('help.bulletins') },
  { key: 'bulletin', path: '/ban-tin/:id', title: label('page.bulletins'), Component: `${HERE}/bulletins/BulletinPage#BulletinPage`, under: 'bulletins' },
  { key: 'cell', path: '/chi-bo', title: label('page.cell'), Component: `${HERE}/cell/CellPage#CellPage`, nav: { place: 'main', icon: 'cell', order: 40 }, offline: {}, help: label('help.cell') },
  { key: 'organizations', path: '/to-chuc', title: label('page.organizations'), Component: `${HERE}/organizations/OrganizationsPage#OrganizationsPage`, nav: { place: 'more', icon: 'cell', order: 15 }, offline: {}, help: label('help.organizations') },
  // Not kept on a telephone: texts of `pages` stand in it, and no address says of the whole whether each of them still stands.
  { key: 'organization', path: '/to-chuc/:id', title: label('page.organizations'), Component: `${HERE}/organizations/OrganizationPage#OrganizationPage`, under: 'organizations' },
  { key: 'me', path: '/toi', title: label('page.me'), Component: `${HERE}/me/MePage#MePage`, nav: { place: 'main', icon: 'person', order: 50 }, help: label('help.me') },
  { key: 'search', path: '/tim', title: label('page.search'), Component: `${HERE}/search/SearchPage#SearchPage`, nav: { place: 'more', icon: 'search', order: 10 }, help: label('help.search') },
  { key: 'notices', path: '/thong-bao', title: label('page.notices'), Component: `${HERE}/notices/NoticesPage#NoticesPage`, nav: { place: 'more', icon: 'bell', order: 20 }, help: label('help.notices') },
  { key: 'saved', path: '/da-luu', title: label('page.saved'), Component: `${HERE}/saved/SavedPage#SavedPage`, nav: { place: 'more', icon: 'bookmark', order: 30 }, offline: {}, help: label('help.saved') },
  { key: 'record', path: '/toi/ho-so', title: label('page.record'), Component: `${HERE}/me/RecordPage#RecordPage`, nav: { place: 'more', icon: 'person', order: 40 }, help: label('help.record') },
  { key: 'proposals', path: '/toi/de-nghi', title: label('page.proposals'), Component: `${HERE}/me/ProposalsPage#ProposalsPage`, nav: { place: 'more', icon: 'pencil', order: 50 }, help: label('help.proposals') },
  { key: 'readers', path: '/toi/ai-da-xem', title: label('page.readers'), Component: `${HERE}/me/ReadersPage#ReadersPage`, nav: { place: 'more', icon: 'eye', order: 60 }, help: label('help.readers') },
  { key: 'devices', path: '/toi/thiet-bi', title: label('page.devices'), Component: `${HERE}/me/DevicesPage#DevicesPage`, nav: { place: 'more', icon: 'device', order: 70 }, help: label('help.devices') },
  { key: 'settings', path: '/toi/cai-dat', title: label('page.settings'), Component: `${HERE}/me/SettingsPage#SettingsPage`, nav: { place: 'more', icon: 'settings', order: 80 }, help: label('help.settings') },
  { key: 'help', path: '/tro-giup', title: label('page.help'), Component: `${HERE}/help/HelpPage#HelpPage`, nav: { place: 'more', icon: 'help', order: 90 }, offline: {}, help: label('help.help') },
  { key: 'standing', path: '/trang', title: label('page.standing'), Component: `${HERE}/standing/StandingPages#StandingPages`, nav: { place: 'more', icon: 'study', order: 85 }, offline: {}, help: label('help.standing') },
  { key: 'standing-page', path: '/trang/:id', title: label('page.standing'), Component: `${HERE}/standing/StandingPage#StandingPage`, under: 'standing', offline: { check: '/api/pages/:id' } },
  { key: 'sign-in', path: '/dang-nhap', title: label('page.sign-in'), Component: `${HERE}/open/SignInPage#SignInPage`, open: true, bare: true, help: label('help.sign-in') },
  { key: 'design', path: '/thiet-ke', title: label('page.design'), Component: `${HERE}/design/DesignPage#DesignPage`, inner: true, under: 'me' },
];

export const CARDS: readonly HomeCard[] = [
  { key: 'due', order: 10, column: 'main', Component: `${HERE}/home/DueCard#DueCard` },
  { key: 'newest', order: 20, column: 'main', Component: `${HERE}/home/NewestCard#NewestCard` },
  { key: 'bulletins', order: 25, column: 'side', Component: `${HERE}/home/BulletinsCard#BulletinsCard` },
  { key: 'notices', order: 30, column: 'side', Component: `${HERE}/home/NoticesCard#NoticesCard` },
  { key: 'me', order: 40, column: 'side', Component: `${HERE}/home/MeCard#MeCard` },
];
