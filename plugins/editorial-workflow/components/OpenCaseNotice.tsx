'use client';
import { Button, useDocumentInfo } from '@payloadcms/ui';
import type { UIFieldClientComponent } from 'payload';
import { useEffect, useRef, useState } from 'react';
import './workflow.css';
import { Dialog } from './Dialog';
import { isOpen, shortStanding } from './client/standing';
import { useEditingGuard } from './client/useEditingGuard';
import { usePanel } from './client/usePanel';
import { useWords } from './client/useWords';

/**
 * Above a document in review: says that a change costs the approvals, and stops the first keystroke until the
 * person says they mean it. A reviewer who only reads cannot undo a case by a slip of the hand.
 */
export const OpenCaseNotice: UIFieldClientComponent = () => {
  const words = useWords();
  const { s } = words;
  const { slot } = usePanel();
  const { data, hasSavePermission } = useDocumentInfo();
  const [unlockedFor, setUnlockedFor] = useState<string>();
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { view } = slot;
  const open = isOpen(view);
  const locked = open && hasSavePermission === true && unlockedFor !== view?.case?.id;
  const dropped = (data as { _approval?: { dropped?: string } } | undefined)?._approval?.dropped;
  useEditingGuard(place, locked, () => setAsking(true));
  useEffect(() => {
    if (!open) setAsking(false);
  }, [open]);
  return (
    <div ref={place} data-hb-approval>
      {open && hasSavePermission === true && (
        <div className="hb-banner" role="note">
          <p>{s(locked ? 'guard.banner' : 'guard.unlocked')}</p>
          {locked && <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsking(true)}>{s('guard.open')}</Button>}
        </div>
      )}
      {view?.case?.state === 'returned' && view.case.reason && (
        <div className="hb-banner hb-banner--phone" role="note">
          <p>{s('panel.returned', { reason: view.case.reason })}</p>
        </div>
      )}
      <p role="status" className="hb-status hb-status--banner">{!open && dropped && view?.case?.id === dropped ? s('guard.dropped') : ''}</p>
      {asking && view?.case && (
        <Dialog
          title={s('guard.title')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button type="button" size="large" margin={false} onClick={() => setAsking(false)}>{s('do.cancel')}</Button>
              <Button
                type="button"
                size="large"
                margin={false}
                buttonStyle="secondary"
                onClick={() => {
                  setUnlockedFor(view.case?.id);
                  setAsking(false);
                }}
              >
                {s('guard.confirm')}
              </Button>
            </>
          }
        >
          <p>{s('guard.body', { state: shortStanding(view, words) })}</p>
        </Dialog>
      )}
    </div>
  );
};
