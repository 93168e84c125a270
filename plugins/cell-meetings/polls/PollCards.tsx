import React, { type ReactElement } from 'react';
import type { Language } from '../../kernel/client';
import { Card } from '../../portal/screen';
import type { MeetingStep } from '../domain/machine';
import { t, wordsOf } from '../translations';
import { MyVote } from './MyVote';
import type { Poll } from './pollsOf';

const WORDS = ['choice.agree', 'choice.disagree', 'choice.other', 'page.vote.send', 'page.failed'] as const;

type Props = { polls: readonly Poll[]; steps: readonly MeetingStep[]; language: Language };

/** A card a poll: one's own vote while it is open, afterwards what came out and who chose what. */
export const PollCards = ({ polls, steps, language }: Props): ReactElement => (
  <>
    {polls.map(({ id, subject, majority, decides, state, counted, least, cast, votes, hands, differ, carried, roll, mine }) => (
      <Card id={`bieu-quyet-${id}`} key={id} title={subject}>
        <p>{`${t(language, `majority.${majority}`)} · ${t(language, 'poll.decides')}: ${t(language, `decides.${decides}`).toLocaleLowerCase('vi')}`}</p>
        <p>{`${t(language, 'vote.counted.bare', { counted })} ${least === null ? t(language, 'vote.no-rule') : t(language, 'poll.least', { least })}`}</p>
        <p><strong>{state === 'open' ? t(language, 'poll.state.open') : t(language, carried === null ? 'vote.no-rule' : carried ? 'vote.carried' : 'vote.not-carried')}</strong>{` · ${t(language, 'poll.cast', { cast })}`}</p>
        {hands && <p>{`${t(language, 'decides.hands')}: ${t(language, 'poll.tally', hands)}.`}</p>}
        {votes && <p>{`${t(language, 'decides.votes')}: ${t(language, 'poll.tally', votes)}.`}</p>}
        {differ && <p><strong>{t(language, 'poll.differ', { decides: t(language, `decides.${decides}`).toLocaleLowerCase('vi') })}</strong></p>}
        {mine?.choice && <p>{t(language, 'page.voted', { choice: t(language, `choice.${mine.choice}`).toLocaleLowerCase('vi') })}</p>}
        {mine?.leftOut && <p>{t(language, 'page.not-voter', { reason: t(language, `left-out.${mine.leftOut}`) })}</p>}
        {state === 'open' && mine?.leftOut === null && mine.choice === null && steps.includes('vote') && (
          <>
            <p>{t(language, 'page.vote.once')}</p>
            <MyVote id={id} label={t(language, 'page.vote.choose')} words={wordsOf(language, WORDS)} />
          </>
        )}
        <details>
          <summary>{t(language, 'vote.roll')}</summary>
          <ul>
            {roll.map(({ name, leftOut, choice }, n) => (
              <li key={`${n}-${name}`}>{`${name}: ${leftOut !== null ? t(language, `left-out.${leftOut}`) : state === 'open' ? t(language, 'vote.roll.counts') : choice ? t(language, `choice.${choice}`).toLocaleLowerCase('vi') : t(language, 'poll.not-cast')}`}</li>
            ))}
          </ul>
        </details>
      </Card>
    ))}
  </>
);
