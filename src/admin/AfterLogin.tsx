import type { ServerProps } from 'payload';
import { t } from './translations';

/** Below the sign-in form: whom to ask, and where members without an account go. */
export const AfterLogin = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <>
    <p className="hb-login-help">{t(i18n, 'login.help')}</p>
    <p className="hb-login-help">
      <a href="/dang-ky">{t(i18n, 'login.register')}</a>
    </p>
    <p className="hb-login-help">
      <a href="/kich-hoat">{t(i18n, 'login.activate')}</a>
    </p>
  </>
);
