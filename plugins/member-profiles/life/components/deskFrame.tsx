import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { clock, query, sql, uuidArray, vietnamDay } from '../../../kernel';
import { MEMBER_READERS } from '../../collections/members';
import { t } from '../translations/screens';

export type DeskProps = { today: string; /** The cells this person leads. */ cells: { id: string; name: string }[] };

/** A desk for whoever reads the register of members somewhere; each command judges again. */
export const deskFrame = async (view: AdminViewServerProps, path: string, title: 'admissions.title' | 'endings.title', desk: (props: DeskProps) => React.ReactElement): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  const reads = power !== undefined && heldOver(power, MEMBER_READERS).length > 0;
  const leads = power ? heldAt(power, ['cell-secretary', 'cell-deputy-secretary']) : [];
  const cells = reads ? await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(leads)}) and form = 'cell' order by path`) : [];
  return (
    <ScreenFrame path={path} view={view}>
      {reads ? (
        desk({ today: vietnamDay(clock.now()), cells })
      ) : (
        <div className="hb-page">
          <h1>{t(req, title)}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
