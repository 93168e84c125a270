import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { Card } from '../../design/Card';
import { t } from '../../translations';
import { dayOf } from '../words';
import type { Standing } from './organizationOf';

/** When it was founded, which names it had, by which decisions, and who merged into it: from the register of the structure, not from a text. */
export const LifeCard = ({ history, language }: { history: NonNullable<Standing['history']>; language: Language }): ReactElement => (
  <Card icon="calendar" id="qua-trinh" title={t(language, 'place.life')}>
    <ul className="st-list">
      {history.periods.map(({ from, to, name, parentName, decisionNumber, decisionDate }) => (
        <li className="st-row" key={`${from}${name}${to ?? ''}`}>
          <div className="st-row__text">
            <p><strong>{name}</strong></p>
            <p className="st-row__facts">
              {[
                to ? t(language, 'place.life.between', { from: dayOf(from), to: dayOf(to) }) : t(language, 'place.life.from', { from: dayOf(from) }),
                parentName ? t(language, 'cell.above', { place: parentName }) : '',
                decisionNumber ? t(language, 'place.life.decision', { number: decisionNumber, day: dayOf(decisionDate) }) : '',
              ].filter(Boolean).join(' · ')}
            </p>
          </div>
        </li>
      ))}
      {history.absorbed.map(({ id, name, on }) => <li className="st-row" key={id}><p className="st-row__text">{t(language, 'place.life.absorbed', { name, day: dayOf(on) })}</p></li>)}
    </ul>
  </Card>
);
