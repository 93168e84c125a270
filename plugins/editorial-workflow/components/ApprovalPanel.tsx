'use client';
import { Button } from '@payloadcms/ui';
import type { UIFieldClientComponent } from 'payload';
import { useState } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import './workflow.css';
import { isOpen, standingInWords, tone, withdrawal } from './client/standing';
import { useKeepTyping } from './client/useKeepTyping';
import { usePanel } from './client/usePanel';
import { useWords } from './client/useWords';
import { Comments } from '../comments/components/Comments';
import { OffersMade } from '../offers/components/OffersMade';
import { useLook } from '../resubmission/useLook';
import { Actions } from './panel/Actions';
import { Clock } from './panel/Clock';
import { CompareLinks } from './panel/CompareLinks';
import { History } from './panel/History';
import { Orders } from './panel/Orders';
import { Path } from './panel/Path';
import { WhyNot } from './panel/WhyNot';

/** The panel beside a document: where it stands, who decides next and why, what this person can do, and what happened. */
export const ApprovalPanel: UIFieldClientComponent = () => {
  useKeepTyping();
  const words = useWords();
  const { s } = words;
  const { slot, documentId, reload } = usePanel();
  const [announcement, setAnnouncement] = useState('');
  const { view } = slot;
  useLook(view);
  if (!documentId) return <section className="hb-panel" id="hb-approval"><h2>{s('panel.title')}</h2><p className="hb-quiet">{s('panel.new')}</p></section>;
  return (
    <section className="hb-panel" id="hb-approval" aria-label={s('panel.title')} aria-busy={slot.state === 'loading'} tabIndex={-1}>
      <h2>{s('panel.title')}</h2>
      {slot.state === 'loading' && !view && <p className="hb-quiet">{s('panel.loading')}</p>}
      {slot.state === 'absent' && <p className="hb-quiet">{s('panel.absent')}</p>}
      {slot.state === 'failed' && (
        <>
          <p className="hb-warn">{s('panel.failed')} {slot.message}</p>
          <Button buttonStyle="secondary" margin={false} onClick={() => void reload()} type="button">{s('panel.retry')}</Button>
        </>
      )}
      <p role="status" className="hb-status">{announcement}</p>
      {view && (
        <>
          <div className={`hb-standing hb-standing--${tone(view)}`}>
            {standingInWords(view, words).map((sentence) => <p key={sentence}>{sentence}</p>)}
            {view.case?.reason && <p className="hb-quote">{s('panel.history.reason', { reason: view.case.reason })}</p>}
            {!view.case && withdrawal(view)?.reason && <p className="hb-quote">{s('panel.history.reason', { reason: withdrawal(view)?.reason ?? '' })}</p>}
            {view.case?.note && <p className="hb-quote">{s('panel.note', { note: view.case.note })}</p>}
            {view.case?.override && (
              <p className="hb-quote">
                {s('panel.override', { who: view.case.override.by.name, at: vietnamDateTime(view.case.override.at), reason: view.case.override.reason })}
              </p>
            )}
            {view.case?.claimedBy && <p>{s('panel.claimed', { who: view.case.claimedBy.name })}</p>}
          </div>
          {view.moved && <p className="hb-warn">{s(view.moved.live ? 'rebase.moved' : 'rebase.moved.none')}</p>}
          {view.end.live && <p>{s('expiry.until', { at: vietnamDateTime(view.end.live) })}</p>}
          {view.end.will?.at && <p>{s('expiry.will', { at: vietnamDateTime(view.end.will.at) })}</p>}
          <Orders orders={view.orders} at={new Date().toISOString()} />
          <Actions view={view} announce={setAnnouncement} />
          <Comments view={view} announce={setAnnouncement} />
          <CompareLinks view={view} />
          <OffersMade offers={view.offers} announce={setAnnouncement} />
          <WhyNot actions={view.actions} />
          {view.clock && <Clock clock={view.clock} />}
          <Path view={view} />
          <History entries={view.history} />
          {/* Payload offers to delete what the gate would refuse: live content, and content in a case. */}
          {(view.live || isOpen(view)) && <style>{'#action-delete { display: none }'}</style>}
        </>
      )}
    </section>
  );
};
