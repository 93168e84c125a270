'use client';
import { Button } from '@payloadcms/ui';
import { useId } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import type { DelegationView } from '../types';
import { useDelegationWords } from './useDelegationWords';

/** Some delegations and absences under one heading, each with its end where this person may end it. */
export const DelegationList = ({ title, items, onEnd, busy }: { title: string; items: DelegationView[]; onEnd: (id: string) => void; busy: boolean }) => {
  const { s } = useDelegationWords();
  const heading = useId();
  return (
    <section className="hb-group" aria-labelledby={heading}>
      <h2 id={heading} className="hb-group__heading">{title} <span className="hb-count">{items.length}</span></h2>
      {items.length === 0 && <p className="hb-quiet">{s('page.empty')}</p>}
      {items.map((item) => {
        const what = item.delegate ? s('page.handed', { principal: item.principal.name, delegate: item.delegate.name }) : s('page.absent', { principal: item.principal.name });
        return (
          <article key={item.id} className="hb-delegation">
            <p><strong>{what}</strong> <span className="hb-tag">{s(item.inForce ? 'page.now' : 'page.later')}</span></p>
            <p className="hb-quiet">{s('page.period', { from: vietnamDateTime(item.from), to: vietnamDateTime(item.to), organization: item.organization.name })}</p>
            {item.reason && <p className="hb-quote">{s('page.reason.is', { reason: item.reason })}</p>}
            {item.mayEnd && <Button type="button" buttonStyle="secondary" margin={false} disabled={busy} aria-label={s('page.end.of', { what })} onClick={() => onEnd(item.id)}>{s('page.end')}</Button>}
          </article>
        );
      })}
    </section>
  );
};
