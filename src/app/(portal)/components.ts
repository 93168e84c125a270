// Made by npm run generate from what rooms have hung into the portal.
import type { ReactNode } from 'react';
import type { PortalProps } from '../../../plugins/portal';
import { CellPage as C0 } from '../../../plugins/portal/pages/cell/CellPage';
import { DesignPage as C1 } from '../../../plugins/portal/pages/design/DesignPage';
import { DocumentList as C2 } from '../../../plugins/portal/pages/documents/DocumentList';
import { DocumentPage as C3 } from '../../../plugins/portal/pages/documents/DocumentPage';
import { HelpPage as C4 } from '../../../plugins/portal/pages/help/HelpPage';
import { DueCard as C5 } from '../../../plugins/portal/pages/home/DueCard';
import { HomePage as C6 } from '../../../plugins/portal/pages/home/HomePage';
import { MeCard as C7 } from '../../../plugins/portal/pages/home/MeCard';
import { NewestCard as C8 } from '../../../plugins/portal/pages/home/NewestCard';
import { NoticesCard as C9 } from '../../../plugins/portal/pages/home/NoticesCard';
import { DevicesPage as C10 } from '../../../plugins/portal/pages/me/DevicesPage';
import { MePage as C11 } from '../../../plugins/portal/pages/me/MePage';
import { ProposalsPage as C12 } from '../../../plugins/portal/pages/me/ProposalsPage';
import { ReadersPage as C13 } from '../../../plugins/portal/pages/me/ReadersPage';
import { RecordPage as C14 } from '../../../plugins/portal/pages/me/RecordPage';
import { SettingsPage as C15 } from '../../../plugins/portal/pages/me/SettingsPage';
import { NewsList as C16 } from '../../../plugins/portal/pages/news/NewsList';
import { NewsPage as C17 } from '../../../plugins/portal/pages/news/NewsPage';
import { NoticesPage as C18 } from '../../../plugins/portal/pages/notices/NoticesPage';
import { SignInPage as C19 } from '../../../plugins/portal/pages/open/SignInPage';
import { OrganizationPage as C20 } from '../../../plugins/portal/pages/organizations/OrganizationPage';
import { OrganizationsPage as C21 } from '../../../plugins/portal/pages/organizations/OrganizationsPage';
import { SavedPage as C22 } from '../../../plugins/portal/pages/saved/SavedPage';
import { SearchPage as C23 } from '../../../plugins/portal/pages/search/SearchPage';
import { NoticeSettingsPage as C24 } from '../../../plugins/push/pages/NoticeSettingsPage';
import { FormPage as C25 } from '../../../plugins/support-requests/portal/FormPage';
import { MinePage as C26 } from '../../../plugins/support-requests/portal/MinePage';
import { OutageBanner as C27 } from '../../../plugins/support-requests/portal/OutageBanner';

export const components: Readonly<Record<string, (props: PortalProps) => ReactNode | Promise<ReactNode>>> = {
  '/plugins/portal/pages/cell/CellPage#CellPage': C0,
  '/plugins/portal/pages/design/DesignPage#DesignPage': C1,
  '/plugins/portal/pages/documents/DocumentList#DocumentList': C2,
  '/plugins/portal/pages/documents/DocumentPage#DocumentPage': C3,
  '/plugins/portal/pages/help/HelpPage#HelpPage': C4,
  '/plugins/portal/pages/home/DueCard#DueCard': C5,
  '/plugins/portal/pages/home/HomePage#HomePage': C6,
  '/plugins/portal/pages/home/MeCard#MeCard': C7,
  '/plugins/portal/pages/home/NewestCard#NewestCard': C8,
  '/plugins/portal/pages/home/NoticesCard#NoticesCard': C9,
  '/plugins/portal/pages/me/DevicesPage#DevicesPage': C10,
  '/plugins/portal/pages/me/MePage#MePage': C11,
  '/plugins/portal/pages/me/ProposalsPage#ProposalsPage': C12,
  '/plugins/portal/pages/me/ReadersPage#ReadersPage': C13,
  '/plugins/portal/pages/me/RecordPage#RecordPage': C14,
  '/plugins/portal/pages/me/SettingsPage#SettingsPage': C15,
  '/plugins/portal/pages/news/NewsList#NewsList': C16,
  '/plugins/portal/pages/news/NewsPage#NewsPage': C17,
  '/plugins/portal/pages/notices/NoticesPage#NoticesPage': C18,
  '/plugins/portal/pages/open/SignInPage#SignInPage': C19,
  '/plugins/portal/pages/organizations/OrganizationPage#OrganizationPage': C20,
  '/plugins/portal/pages/organizations/OrganizationsPage#OrganizationsPage': C21,
  '/plugins/portal/pages/saved/SavedPage#SavedPage': C22,
  '/plugins/portal/pages/search/SearchPage#SearchPage': C23,
  '/plugins/push/pages/NoticeSettingsPage#NoticeSettingsPage': C24,
  '/plugins/support-requests/portal/FormPage#FormPage': C25,
  '/plugins/support-requests/portal/MinePage#MinePage': C26,
  '/plugins/support-requests/portal/OutageBanner#OutageBanner': C27,
};
