import type { PayloadRequest } from 'payload';
import { t } from '../translations';

type Addressee = { displayName?: string | null; username?: string | null };
type MailArgs = { req?: PayloadRequest; token?: string; user?: Addressee } | undefined;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const resetMailSubject = (args: MailArgs): string => t(args?.req, 'mail.subject');

/** The link's host is the configured address, never what a request claims to have been sent to. */
export const resetMailBody =
  (minutes: number) =>
  (args: MailArgs): string => {
    const config = args?.req?.payload.config;
    const link = `${config?.serverURL ?? ''}${config?.routes.admin ?? '/admin'}${config?.admin.routes.reset ?? '/reset'}/${args?.token ?? ''}`;
    const { displayName, username } = args?.user ?? {};
    const paragraphs = [
      escapeHtml(t(args?.req, 'mail.greeting', { name: displayName ?? '' })),
      escapeHtml(t(args?.req, 'mail.why', { username: username ?? '', minutes })),
      `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`,
      escapeHtml(t(args?.req, 'mail.ignore')),
      escapeHtml(t(args?.req, 'mail.signature')),
    ];
    return paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  };
