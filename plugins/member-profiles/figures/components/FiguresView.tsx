import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldOver, OVERSEERS, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { FIGURES_SCREEN } from '../screen';
import { figure } from '../translations';
import { FiguresDesk } from './FiguresDesk';

/** /admin/tong-hop: for whoever oversees a subtree; what it shows, the command judges again. */
export const FiguresView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const oversees = req.user ? heldOver(await powerOf(req), OVERSEERS).length > 0 : false;
  const given = view.searchParams ?? {};
  const asked = Object.fromEntries((['organization', 'on', 'known'] as const).flatMap((name) => (typeof given[name] === 'string' && given[name] !== '' ? [[name, given[name]]] : [])));
  return (
    <ScreenFrame path={FIGURES_SCREEN.path} view={view}>
      {oversees ? (
        <FiguresDesk key={JSON.stringify(asked)} {...asked} />
      ) : (
        <div className="hb-page">
          <h1>{figure(req, 'view.title')}</h1>
          <p>{figure(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
