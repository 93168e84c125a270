import type { ServerProps } from 'payload';
import { t } from './translations';

/** Above the sign-in form: what this door is for. */
export const BeforeLogin = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <div className="hb-login">
    <h1>{t(i18n, 'login.title')}</h1>
    <p>{t(i18n, 'login.lead')}</p>
  </div>
);
