import React, { type ReactElement } from 'react';
import { Card } from '../../design/Card';
import { List, Row } from '../../design/List';
import { ask } from '../../read/ask';
import { mineOf } from '../../read/mineOf';
import { settle } from '../../read/settle';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';

type Line = { href: string; title: string; why?: string };
type Waiting = Readonly<Record<string, unknown>>;

/** What of the queue is the person's to do. */
const TO_DO = ['withdraw', 'decide', 'confirm', 'publish', 'mend'];
const toDo = (waiting: Waiting): number => TO_DO.reduce((sum, group) => sum + (Array.isArray(waiting[group]) ? waiting[group].length : 0), 0);

const countOf = async <T,>(reading: Promise<T>, count: (value: T) => number): Promise<number> => {
  const answer = await settle(reading);
  return answer.is === 'there' ? count(answer.value) : 0;
};

/** What waits for this person now: nothing is due without somebody whose turn it is. */
export const DueCard = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const office = ((await mineOf(req))?.mandates.length ?? 0) > 0;
  const proposals = (which: 'mine' | 'waiting'): Promise<number> =>
    countOf(ask<{ docs: { state: string; decides: boolean }[] }>(req, 'members.proposals', { which }), ({ docs }) => docs.filter(({ state, decides }) => (which === 'mine' ? state === 'proposed' : decides)).length);
  const must = await countOf(ask<{ must: boolean }>(req, 'second-factor.mine'), (factor) => Number(factor.must));
  const [cases, decides, mine] = [office ? await countOf(ask<Waiting>(req, 'approval-cases.waiting'), toDo) : 0, office ? await proposals('waiting') : 0, await proposals('mine')];
  const lines: Line[] = [
    ...(must > 0 ? [{ href: '/admin', title: t(language, 'home.due.factor'), why: t(language, 'home.due.factor.why') }] : []),
    ...(cases > 0 ? [{ href: '/admin/viec-cho-duyet', title: t(language, 'home.due.cases', { count: cases }) }] : []),
    ...(decides > 0 ? [{ href: '/admin/de-nghi-ho-so', title: t(language, 'home.due.proposals', { count: decides }) }] : []),
    ...(mine > 0 ? [{ href: '/toi/de-nghi', title: t(language, 'home.due.mine', { count: mine }) }] : []),
  ];
  return (
    <Card icon="due" id="viec" title={t(language, 'home.due')}>
      {lines.length === 0 ? <p>{t(language, 'home.due.none')}</p> : <List>{lines.map(({ href, title, why }) => <Row href={href} key={href} summary={why} title={title} />)}</List>}
    </Card>
  );
};
