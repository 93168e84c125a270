import { Button } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { FirstFactor } from '../../plugins/accounts/client';
import { powerOf } from '../../plugins/hierarchical-access';
import { languageOf } from '../../plugins/kernel';
import { Logo } from './Logo';
import { t } from './translations';

/**
 * For who is signed in but has nothing to do here: says where to go instead of calling it an error. Whose role needs a second factor
 * has nothing to do anywhere before it is set up: here.
 */
export const Unauthorized = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult;
  const language = languageOf(req);
  const { routes, admin } = req.payload.config;
  const waits = (await powerOf(req)).waiting === 'second-factor';
  return (
    <div className="hb-outside">
      <Logo i18n={req.i18n} />
      <h1>{t(language, waits ? 'outside.second-factor' : 'outside.title')}</h1>
      {waits ? <FirstFactor wanted={routes.admin} /> : <p>{t(language, req.user ? 'outside.member' : 'outside.signed-out')}</p>}
      {req.user && !waits && <p>{t(language, 'outside.ask')}</p>}
      <Button el="link" size="large" to={`${routes.admin}${req.user ? admin.routes.logout : admin.routes.login}`}>{t(language, req.user ? 'outside.sign-out' : 'login.title')}</Button>
    </div>
  );
};
