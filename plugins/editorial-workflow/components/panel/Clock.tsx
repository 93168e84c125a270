'use client';
import { useEffect, useState } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import { Why } from '../../../rule-register/client';
import type { ClockView } from '../../view/types';
import { remaining, lengthInWords } from '../client/remaining';
import { useWords } from '../client/useWords';

const EVERY_MS = 30_000;

/** The server's time, carried on while the page is open. */
const useNow = (at: string): Date => {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const begin = performance.now();
    setPassed(0);
    const timer = setInterval(() => setPassed(performance.now() - begin), EVERY_MS);
    return () => clearInterval(timer);
  }, [at]);
  return new Date(new Date(at).getTime() + passed);
};

/** Until when the item must be published and why, and afterwards whether it was; in whose hands it lay. */
export const Clock = ({ clock }: { clock: ClockView }) => {
  const { s } = useWords();
  const now = useNow(clock.at);
  const { dueAt, publishedAt, ranOut } = clock;
  if (!dueAt) return <section className="hb-part"><h3>{s('clock.title')}</h3><p className="hb-warn">{s(clock.kind === 'event' ? 'clock.missing.event' : clock.kind === 'statistics' ? 'clock.missing.statistics' : 'clock.missing.document')}</p></section>;
  const late = publishedAt ? new Date(publishedAt).getTime() - new Date(dueAt).getTime() : 0;
  return (
    <section className="hb-part">
      <h3>{s('clock.title')}</h3>
      <p className={clock.state === 'overdue' || clock.state === 'missed' ? 'hb-warn' : ''}>
        {publishedAt ? (late > 0 ? s('clock.missed', { time: lengthInWords(late, s) }) : s('clock.met')) : remaining(dueAt, now, s)}
      </p>
      <p>{s('clock.due', { at: vietnamDateTime(dueAt) })}{clock.countedFrom && <span className="hb-quiet"> {s('clock.from', { at: vietnamDateTime(clock.countedFrom) })}</span>}</p>
      {publishedAt && <p className="hb-quiet">{s('clock.published', { at: vietnamDateTime(publishedAt) })}</p>}
      {ranOut && (
        <p>
          {ranOut.before ? s('clock.ran-out.before') : s('clock.ran-out', { stage: ranOut.stage ?? s('clock.publishing'), place: ranOut.organization?.name ?? '' })}
          {ranOut.people.length > 0 && <span className="hb-quiet"> {s('clock.ran-out.people', { who: ranOut.people.map(({ name }) => name).join(', ') })}</span>}
        </p>
      )}
      <details className="hb-fold">
        <summary>{s('clock.why')}</summary>
        <ul className="hb-links">
          {clock.rules.map((rule) => (
            <li key={rule.id}>
              {s('clock.rule', { name: rule.name, value: rule.shown })} <span className="hb-quiet">{rule.source}{!rule.verified && ` (${s('clock.unverified')})`}</span>
            </li>
          ))}
        </ul>
        <Why of={s('clock.title')} rules={clock.rules} />
        {clock.waits.length > 0 && (
          <ol className="hb-history">
            {clock.waits.map((wait) => (
              <li key={wait.since}>
                <p><strong>{wait.stage ?? s('clock.publishing')}</strong>{wait.organization && ` – ${wait.organization.name}`}</p>
                <p className="hb-quiet">
                  {s('clock.wait', { since: vietnamDateTime(wait.since), time: lengthInWords((wait.until ? new Date(wait.until) : now).getTime() - new Date(wait.since).getTime(), s) })}
                </p>
              </li>
            ))}
          </ol>
        )}
      </details>
    </section>
  );
};
