import type { ServerProps } from 'payload';
import { t } from './translations';

/** Below the sign-in form: whom to ask. */
export const AfterLogin = ({ i18n }: Pick<ServerProps, 'i18n'>) => <p className="hb-login-help">{t(i18n, 'login.help')}</p>;
