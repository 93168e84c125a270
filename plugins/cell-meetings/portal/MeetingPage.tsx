import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { PortalProps } from '../../portal';
import { ask, Badge, Card, draftWords, Facts, MissingState, PageHead, settle } from '../../portal/screen';
import type { OneMeeting } from '../commands/look';
import { t, wordsOf } from '../translations';
import { PollCards } from '../polls/PollCards';
import { MyAnswer } from './MyAnswer';

const WORDS = ['page.coming.say', 'page.absent.say', 'page.reason', 'page.reason.missing', 'page.opinion', 'page.opinion.help', 'page.opinion.missing', 'page.opinion.send', 'page.failed'] as const;

/** /sinh-hoat/:id: the agenda, my answer, what was said beforehand, what was decided. */
export const MeetingPage = async ({ req, language, params }: PortalProps): Promise<ReactElement> => {
  const found = await settle(ask<OneMeeting>(req, 'meetings.show', { id: params.id }));
  if (found.is !== 'there') return <MissingState language={language} />;
  const { id, title, kind, state, startsAt, place, link, cell, content, offReason, openedAt, closedAt, minuteTakerName, agenda, people, opinions, decisions, polls, steps, me } = found.value;
  const own = people.find((one) => one.id === me);
  return (
    <>
      <PageHead lead={cell} title={title} />
      <p><Badge tone={state === 'open' ? 'good' : 'plain'}>{t(language, `state.${state}`)}</Badge></p>
      <Facts
        facts={[
          [t(language, 'form.kind'), t(language, `kind.${kind}`)], [t(language, 'one.at'), vietnamDateTime(startsAt)], [t(language, 'one.place'), place],
          [t(language, 'one.opened'), openedAt && vietnamDateTime(openedAt)], [t(language, 'one.closed'), closedAt && vietnamDateTime(closedAt)],
          [t(language, 'one.minute-taker'), minuteTakerName], [t(language, 'one.off'), offReason],
        ]}
      />
      {link && (state === 'convened' || state === 'open') && <p>{`${t(language, 'one.link')}: `}<a className="st-link" href={link} rel="noreferrer">{link}</a></p>}
      {own && (state === 'convened' || own.answer !== null) && (
        <Card id="tra-loi" title={t(language, 'page.yours')}>
          <p>{own.answer === null ? t(language, 'page.not-answered') : t(language, 'page.answered', { answer: t(language, `answer.${own.answer}`).toLocaleLowerCase('vi') })}</p>
          {own.answerReason && <p>{own.answerReason}</p>}
          {steps.includes('answer') && <MyAnswer draftWords={draftWords(language)} id={id} words={wordsOf(language, WORDS)} />}
        </Card>
      )}
      <PollCards language={language} polls={polls} steps={steps} />
      <Card id="chuong-trinh" title={t(language, 'one.agenda')}>
        <ol>
          {agenda.map((item) => (
            <li key={item.id}>{[item.title, item.presenter, item.minutes === null ? '' : t(language, 'one.minutes', { count: item.minutes })].filter(Boolean).join(' · ')}</li>
          ))}
        </ol>
      </Card>
      {content && <Card id="noi-dung-du-thao" title={t(language, 'one.content')}><p style={{ whiteSpace: 'pre-line' }}>{content}</p></Card>}
      {opinions.length > 0 && (
        <Card id="y-kien" title={t(language, 'one.opinions')}>
          {opinions.map(({ id: opinion, name, said, at }) => <p key={opinion} style={{ whiteSpace: 'pre-line' }}><strong>{name}</strong>{` · ${vietnamDateTime(at)}\n${said}`}</p>)}
        </Card>
      )}
      {decisions.length > 0 && (
        <Card id="bieu-quyet" title={t(language, 'page.decisions')}>
          {decisions.map((one) => (
            <p key={one.id}>
              <strong>{one.subject}</strong>
              {` · ${t(language, 'vote.result', { for: one.inFavour, against: one.against, blank: one.blank })} ${t(language, 'vote.counted.bare', { counted: one.counted })} `}
              {one.voided ? t(language, 'vote.voided', { reason: one.voided.reason }) : t(language, one.carried === null ? 'vote.no-rule' : one.carried ? 'vote.carried' : 'vote.not-carried')}
            </p>
          ))}
        </Card>
      )}
    </>
  );
};
