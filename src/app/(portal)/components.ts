// Made by npm run generate from what rooms have hung into the portal.
import type { ReactNode } from 'react';
import type { PortalProps } from '../../../plugins/portal';
import { MeetingCard as C0 } from '../../../plugins/cell-meetings/portal/MeetingCard';
import { MeetingPage as C1 } from '../../../plugins/cell-meetings/portal/MeetingPage';
import { MeetingsPage as C2 } from '../../../plugins/cell-meetings/portal/MeetingsPage';
import { BulletinPage as C3 } from '../../../plugins/portal/pages/bulletins/BulletinPage';
import { BulletinsPage as C4 } from '../../../plugins/portal/pages/bulletins/BulletinsPage';
import { CellPage as C5 } from '../../../plugins/portal/pages/cell/CellPage';
import { DesignPage as C6 } from '../../../plugins/portal/pages/design/DesignPage';
import { DocumentList as C7 } from '../../../plugins/portal/pages/documents/DocumentList';
import { DocumentPage as C8 } from '../../../plugins/portal/pages/documents/DocumentPage';
import { HelpPage as C9 } from '../../../plugins/portal/pages/help/HelpPage';
import { BulletinsCard as C10 } from '../../../plugins/portal/pages/home/BulletinsCard';
import { DueCard as C11 } from '../../../plugins/portal/pages/home/DueCard';
import { HomePage as C12 } from '../../../plugins/portal/pages/home/HomePage';
import { MeCard as C13 } from '../../../plugins/portal/pages/home/MeCard';
import { NewestCard as C14 } from '../../../plugins/portal/pages/home/NewestCard';
import { NoticesCard as C15 } from '../../../plugins/portal/pages/home/NoticesCard';
import { DevicesPage as C16 } from '../../../plugins/portal/pages/me/DevicesPage';
import { MePage as C17 } from '../../../plugins/portal/pages/me/MePage';
import { ProposalsPage as C18 } from '../../../plugins/portal/pages/me/ProposalsPage';
import { ReadersPage as C19 } from '../../../plugins/portal/pages/me/ReadersPage';
import { RecordPage as C20 } from '../../../plugins/portal/pages/me/RecordPage';
import { SettingsPage as C21 } from '../../../plugins/portal/pages/me/SettingsPage';
import { NewsList as C22 } from '../../../plugins/portal/pages/news/NewsList';
import { NewsPage as C23 } from '../../../plugins/portal/pages/news/NewsPage';
import { NoticesPage as C24 } from '../../../plugins/portal/pages/notices/NoticesPage';
import { SignInPage as C25 } from '../../../plugins/portal/pages/open/SignInPage';
import { OrganizationPage as C26 } from '../../../plugins/portal/pages/organizations/OrganizationPage';
import { OrganizationsPage as C27 } from '../../../plugins/portal/pages/organizations/OrganizationsPage';
import { SavedPage as C28 } from '../../../plugins/portal/pages/saved/SavedPage';
import { SearchPage as C29 } from '../../../plugins/portal/pages/search/SearchPage';
import { StandingPage as C30 } from '../../../plugins/portal/pages/standing/StandingPage';
import { StandingPages as C31 } from '../../../plugins/portal/pages/standing/StandingPages';
import { NoticeSettingsPage as C32 } from '../../../plugins/push/pages/NoticeSettingsPage';
import { FormPage as C33 } from '../../../plugins/support-requests/portal/FormPage';
import { MinePage as C34 } from '../../../plugins/support-requests/portal/MinePage';
import { OutageBanner as C35 } from '../../../plugins/support-requests/portal/OutageBanner';

export const components: Readonly<Record<string, (props: PortalProps) => ReactNode | Promise<ReactNode>>> = {
  '/plugins/cell-meetings/portal/MeetingCard#MeetingCard': C0,
  '/plugins/cell-meetings/portal/MeetingPage#MeetingPage': C1,
  '/plugins/cell-meetings/portal/MeetingsPage#MeetingsPage': C2,
  '/plugins/portal/pages/bulletins/BulletinPage#BulletinPage': C3,
  '/plugins/portal/pages/bulletins/BulletinsPage#BulletinsPage': C4,
  '/plugins/portal/pages/cell/CellPage#CellPage': C5,
  '/plugins/portal/pages/design/DesignPage#DesignPage': C6,
  '/plugins/portal/pages/documents/DocumentList#DocumentList': C7,
  '/plugins/portal/pages/documents/DocumentPage#DocumentPage': C8,
  '/plugins/portal/pages/help/HelpPage#HelpPage': C9,
  '/plugins/portal/pages/home/BulletinsCard#BulletinsCard': C10,
  '/plugins/portal/pages/home/DueCard#DueCard': C11,
  '/plugins/portal/pages/home/HomePage#HomePage': C12,
  '/plugins/portal/pages/home/MeCard#MeCard': C13,
  '/plugins/portal/pages/home/NewestCard#NewestCard': C14,
  '/plugins/portal/pages/home/NoticesCard#NoticesCard': C15,
  '/plugins/portal/pages/me/DevicesPage#DevicesPage': C16,
  '/plugins/portal/pages/me/MePage#MePage': C17,
  '/plugins/portal/pages/me/ProposalsPage#ProposalsPage': C18,
  '/plugins/portal/pages/me/ReadersPage#ReadersPage': C19,
  '/plugins/portal/pages/me/RecordPage#RecordPage': C20,
  '/plugins/portal/pages/me/SettingsPage#SettingsPage': C21,
  '/plugins/portal/pages/news/NewsList#NewsList': C22,
  '/plugins/portal/pages/news/NewsPage#NewsPage': C23,
  '/plugins/portal/pages/notices/NoticesPage#NoticesPage': C24,
  '/plugins/portal/pages/open/SignInPage#SignInPage': C25,
  '/plugins/portal/pages/organizations/OrganizationPage#OrganizationPage': C26,
  '/plugins/portal/pages/organizations/OrganizationsPage#OrganizationsPage': C27,
  '/plugins/portal/pages/saved/SavedPage#SavedPage': C28,
  '/plugins/portal/pages/search/SearchPage#SearchPage': C29,
  '/plugins/portal/pages/standing/StandingPage#StandingPage': C30,
  '/plugins/portal/pages/standing/StandingPages#StandingPages': C31,
  '/plugins/push/pages/NoticeSettingsPage#NoticeSettingsPage': C32,
  '/plugins/support-requests/portal/FormPage#FormPage': C33,
  '/plugins/support-requests/portal/MinePage#MinePage': C34,
  '/plugins/support-requests/portal/OutageBanner#OutageBanner': C35,
};
