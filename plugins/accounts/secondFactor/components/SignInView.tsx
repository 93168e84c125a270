import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL, getSafeRedirect } from 'payload/shared';
import React from 'react';
import { Alive } from '../../../hierarchical-access/client';
import { oidcWords } from '../../oidc/words';
import { SignInForm } from './SignInForm';

/**
 * The sign-in of the admin, in place of Payload's: the same page with a second step. Logo and words above and below come by the
 * configuration, as there.
 */
export const SignInView = ({ initPageResult, params, searchParams }: AdminViewServerProps): React.ReactElement => {
  const { locale, permissions, req } = initPageResult;
  const { i18n, payload, user } = req;
  const { admin, routes } = payload.config;
  const wanted = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' });
  if (user) redirect(wanted);
  const serverProps = { i18n, locale, params, payload, permissions, searchParams, user };
  const draw = (Component: unknown): React.ReactNode =>
    RenderServerComponent({ Component: Component as Parameters<typeof RenderServerComponent>[0]['Component'], importMap: payload.importMap, serverProps });
  const { graphics, beforeLogin, afterLogin } = admin.components;
  return (
    <>
      <div className="login__brand">{draw(graphics.Logo)}</div>
      {draw(beforeLogin)}
      <Alive>
        <SignInForm provider={oidcWords(req, searchParams?.sso)} forgot={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot })} wanted={wanted} />
      </Alive>
      {draw(afterLogin)}
    </>
  );
};
