import React, { type ReactElement } from 'react';
import { choiceLabel, FIELD_NAMES, fieldLabel, fieldOf, fieldWords, type FieldName, type Shown } from '../../../member-profiles/pure';
import { Badge, type Tone } from '../../design/Badge';
import { Banner } from '../../design/Banner';
import { Card } from '../../design/Card';
import { PageHead } from '../../design/PageHead';
import { draftWords } from '../../drafts/draftWords';
import type { Proposable } from '../../islands/Propose';
import { ProposeLazy } from '../../islands/ProposeLazy';
import { ask } from '../../read/ask';
import { settle } from '../../read/settle';
import type { PortalProps } from '../../registry/types';
import { t, wordsOf, type Key } from '../../translations';
import { dayOf } from '../words';

type Proposal = { id: string; fields: string[]; state: 'proposed' | 'confirmed' | 'rejected' | 'withdrawn'; decidedBy: 'cell' | 'committee'; proposedAt: string; decidedAt: string | null; reason: string | null };

const TONES: Record<Proposal['state'], Tone> = { proposed: 'news', confirmed: 'good', rejected: 'bad', withdrawn: 'plain' };
const WORDS = ['propose.field', 'propose.choose', 'propose.now', 'propose.value', 'propose.day', 'propose.day.help', 'propose.day.wrong', 'propose.note', 'propose.send', 'propose.missing', 'act.failed', 'wait.waiting', 'wait.propose'] as const;

const KINDS: Readonly<Record<string, Proposable['kind']>> = { day: 'day', choice: 'choice' };

/** Corrections one asks for, and what became of them. Places are corrected at the cell's desk: they have four parts. */
export const ProposalsPage = async ({ req, language, search }: PortalProps): Promise<ReactElement> => {
  const record = await settle(ask<{ fields: Shown }>(req, 'members.my-record'));
  const { docs } = await ask<{ docs: Proposal[] }>(req, 'members.proposals', { which: 'mine' });
  const nameOf = (name: string): string => ((FIELD_NAMES as string[]).includes(name) ? fieldLabel(name as FieldName)[language] : name);
  const fields: Proposable[] =
    record.is === 'refused'
      ? []
      : FIELD_NAMES.filter((name) => fieldOf(name).kind !== 'place').map((name) => ({
          name, label: fieldLabel(name)[language], kind: KINDS[fieldOf(name).kind] ?? 'text', sealed: fieldOf(name).sealed, now: fieldWords(name, record.value.fields[name], language) || t(language, 'record.none'),
          choices: (fieldOf(name).choices ?? []).map((value) => ({ value, words: choiceLabel(name, value)[language] })),
        }));
  return (
    <>
      <PageHead back={{ href: '/toi', words: t(language, 'record.back') }} lead={t(language, 'proposals.lead')} title={t(language, 'page.proposals')} />
      {search.gui === 'xong' && <Banner tone="good"><p>{t(language, 'propose.sent')}</p></Banner>}
      {fields.length > 0 && <Card icon="pencil" id="de-nghi-moi" title={t(language, 'proposals.new')}><ProposeLazy draftWords={draftWords(language)} fields={fields} words={wordsOf(language, WORDS)} /></Card>}
      <Card id="de-nghi-da-gui" title={t(language, 'proposals.mine')}>
        {docs.length === 0 && <p>{t(language, 'proposals.none')}</p>}
        <ul className="st-list">
          {[...docs].reverse().map(({ id, fields: asked, state, decidedBy, proposedAt, decidedAt, reason }) => (
            <li key={id}>
              <div className="st-row">
                <div className="st-row__text">
                  <h3 className="st-row__title">{asked.map(nameOf).join(', ')}</h3>
                  <p className="st-row__facts">{[t(language, 'proposals.sent', { day: dayOf(proposedAt) }), decidedAt ? t(language, 'proposals.decided', { day: dayOf(decidedAt) }) : t(language, `proposals.by.${decidedBy}`)].join(' · ')}</p>
                  {reason && <p>{t(language, 'proposals.reason', { reason })}</p>}
                  <Badge tone={TONES[state]}>{t(language, `proposals.state.${state}` as Key)}</Badge>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
};
