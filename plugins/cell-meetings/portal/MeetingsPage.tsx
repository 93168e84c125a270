import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { PortalProps } from '../../portal';
import { ask, Badge, Card, EmptyState, PageHead } from '../../portal/screen';
import type { MyMeeting } from '../commands/own';
import { MINE_PATH } from '../paths';
import { t } from '../translations';

/** /sinh-hoat: what I am summoned to, what is to come first. */
export const MeetingsPage = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const { docs } = await ask<{ docs: MyMeeting[] }>(req, 'meetings.mine');
  const isComing = ({ state }: MyMeeting): boolean => state === 'convened' || state === 'open';
  const line = ({ id, title, kind, startsAt, place, state, answer, attendance }: MyMeeting): ReactElement => (
    <Card id={`sh-${id}`} key={id} more={{ href: `${MINE_PATH}/${id}`, words: t(language, 'view.open') }} title={title}>
      <p><Badge tone={state === 'open' ? 'good' : 'plain'}>{t(language, `state.${state}`)}</Badge></p>
      <p>{[t(language, `kind.${kind}`), vietnamDateTime(startsAt), place].filter(Boolean).join(' · ')}</p>
      {state === 'convened' && <p>{answer === null ? t(language, 'page.not-answered') : t(language, 'page.answered', { answer: t(language, `answer.${answer}`).toLocaleLowerCase('vi') })}</p>}
      {state === 'closed' && attendance && <p>{t(language, attendance === 'present' ? 'page.attended' : 'page.attended.not')}</p>}
    </Card>
  );
  const [coming, past] = [docs.filter(isComing).reverse(), docs.filter((one) => !isComing(one))];
  return (
    <>
      <PageHead title={t(language, 'page.meetings')} />
      {docs.length === 0 && <EmptyState icon="calendar" title={t(language, 'page.none')} />}
      {coming.length > 0 && <h2>{t(language, 'page.coming')}</h2>}
      {coming.map(line)}
      {past.length > 0 && <h2>{t(language, 'page.past')}</h2>}
      {past.map(line)}
    </>
  );
};
