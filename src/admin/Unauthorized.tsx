import { Button } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { languageOf } from '../../plugins/kernel';
import { Logo } from './Logo';
import { t } from './translations';

/** For who is signed in but has nothing to do here: says where to go instead of calling it an error. */
export const Unauthorized = ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult;
  const language = languageOf(req);
  const { routes, admin } = req.payload.config;
  return (
    <div className="hb-outside">
      <Logo i18n={req.i18n} />
      <h1>{t(language, 'outside.title')}</h1>
      <p>{t(language, req.user ? 'outside.member' : 'outside.signed-out')}</p>
      {req.user && <p>{t(language, 'outside.ask')}</p>}
      <Button el="link" size="large" to={`${routes.admin}${req.user ? admin.routes.logout : admin.routes.login}`}>{t(language, req.user ? 'outside.sign-out' : 'login.title')}</Button>
    </div>
  );
};
