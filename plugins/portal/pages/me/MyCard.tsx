import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import type { Mine } from '../../read/types';
import { t } from '../../translations';

/** Name, cell, roles: what everybody who sees one's screen may read. No number stands here. */
export const MyCard = ({ mine, language }: { mine: Mine; language: Language }): ReactElement => (
  <div className="st-mycard">
    <p>{t(language, 'brand')}</p>
    <p className="st-mycard__name">{mine.user.displayName}</p>
    {mine.member && <p>{mine.member.cell.name}</p>}
    {mine.mandates.map(({ id, roleName, organization }) => <p key={id}>{roleName} – {organization.name}</p>)}
  </div>
);
