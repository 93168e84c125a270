'use client';
import { Button, useAuth } from '@payloadcms/ui';
import { useState } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import type { Action, PanelView } from '../../view/types';
import { t as definitionText } from '../../definitions/translations';
import { EndDialog } from '../../expiry/components/EndDialog';
import { OfferDialog } from '../../offers/components/OfferDialog';
import { RebaseDialog } from '../../rebase/components/RebaseDialog';
import { ActionDialog } from '../ActionDialog';
import type { Refusal } from '../client/request';
import { useSteps, type Step } from '../client/useSteps';
import { useWords } from '../client/useWords';

/** In the order in which a person would look for them. */
const ORDER: readonly Action[] = [
  'rebase', 'submit', 'approve', 'return', 'publish', 'schedule', 'unschedule', 'claim', 'release', 'recall', 'confirm-override', 'override', 'offer', 'set-expiry', 'clear-expiry', 'withdraw', 'order-withdrawal',
];
const AT_ONCE: readonly Step[] = ['claim', 'release', 'unschedule'];
const ASKS: Partial<Record<Step, 'reason' | 'return' | 'note' | 'time' | 'order' | 'end'>> = {
  submit: 'note', approve: 'note', 'approve-publish': 'note', return: 'return', withdraw: 'reason', override: 'reason', schedule: 'time', publish: 'end', 'order-withdrawal': 'order',
};
/** Asked in a dialog of their own. */
const OWN_DIALOG: readonly Step[] = ['rebase', 'offer', 'set-expiry', 'clear-expiry'];
const MAIN: readonly Step[] = ['submit', 'approve', 'approve-publish', 'publish', 'confirm-override'];

/** Their approval is the last one needed, and they are among those who publish. */
const mayDoBoth = (view: PanelView, me: string): boolean => {
  const row = view.case;
  const stage = row && view.path[row.stage];
  if (!row || !stage || !view.actions.some(({ action, allowed }) => action === 'approve' && allowed)) return false;
  const given = stage.decisions.filter(({ decision }) => decision === 'approve').length;
  const needed = stage.rule === 'all' ? stage.deciders.length : stage.count;
  const isLast = view.path.slice(row.stage + 1).every(({ binding }) => !binding);
  return stage.status === 'current' && isLast && given + 1 >= needed && view.publishers.people.some(({ id }) => id === me);
};

const confirmWords = (step: Step, view: PanelView): Record<string, string> => {
  const asked = view.case?.override;
  if (step === 'confirm-override' && asked) return { who: asked.by.name, reason: asked.reason };
  const stage = view.path[view.case?.stage ?? 0];
  return {
    stage: stage?.name ?? '',
    who: stage?.deciders.map(({ name }) => name).join(', ') ?? '',
    submitter: view.case?.submittedBy.name ?? '',
    at: view.case ? vietnamDateTime(view.case.submittedAt) : '',
    audience: view.audience?.name ?? '',
  };
};

/** The item is in the field of others, who are asked first: claiming it takes it over, with a reason. Undefined where it is not so. */
const takenFrom = (view: PanelView, me: string): string | undefined => {
  const stage = view.path[view.case?.stage ?? 0];
  if (!stage || stage.firstOver || stage.first.length === 0 || stage.first.some(({ id }) => id === me) || view.case?.claimedBy?.id === me) return undefined;
  return stage.first.map((person) => person.name).join(', ');
};

/** The buttons this person really has. */
export const Actions = ({ view, announce }: { view: PanelView; announce: (message: string) => void }) => {
  const { s, w, language } = useWords();
  const { user } = useAuth();
  const fieldOf = takenFrom(view, String(user?.id));
  const steps = useSteps();
  const [asking, setAsking] = useState<Step>();
  const [busy, setBusy] = useState(false);
  const allowed = ORDER.filter((action) => view.actions.some((button) => button.action === action && button.allowed));
  const shown: Step[] = mayDoBoth(view, String(user?.id)) ? ['approve-publish', ...allowed] : allowed;
  const main = shown.find((step) => MAIN.includes(step));
  const name = (step: Step): string => (step === 'approve-publish' ? s('do.approve-publish') : w(`action.${step}`));
  const atOnce = async (step: Step): Promise<void> => {
    setBusy(true);
    const refusal = await steps(step, view, {});
    setBusy(false);
    announce(refusal?.message ?? s(`do.${step}.done`));
  };
  const close = (): void => setAsking(undefined);
  /** A dialog of its own shows every refusal, and closes when it is done. */
  const done = async (step: 'rebase' | 'offer' | 'set-expiry' | 'clear-expiry', given: Parameters<typeof steps>[2]): Promise<Refusal | undefined> => {
    const refusal = await steps(step, view, given);
    if (refusal) return refusal;
    close();
    announce(s(`do.${step}.done`));
    return undefined;
  };
  if (shown.length === 0) return <p className="hb-quiet">{s('panel.no-actions')}</p>;
  return (
    <>
      <div className="hb-actions" role="group" aria-label={s('panel.actions')}>
        {shown.map((step) => (
          <Button
            key={step}
            type="button"
            margin={false}
            size="large"
            disabled={busy}
            buttonStyle={step === main ? 'primary' : 'secondary'}
            className={`hb-action hb-action--${step}`}
            onClick={() => (AT_ONCE.includes(step) && !(step === 'claim' && fieldOf) ? void atOnce(step) : setAsking(step))}
          >
            {name(step)}
          </Button>
        ))}
      </div>
      {asking === 'rebase' && <RebaseDialog onClose={close} onConfirm={(given) => done('rebase', given)} />}
      {asking === 'offer' && <OfferDialog targets={view.offers.targets} onClose={close} onConfirm={(given) => done('offer', given)} />}
      {(asking === 'set-expiry' || asking === 'clear-expiry') && (
        <EndDialog step={asking} needsReason={view.liveCase !== null} onClose={close} onConfirm={(given) => done(asking, given)} />
      )}
      {asking && !OWN_DIALOG.includes(asking) && (
        <ActionDialog
          title={asking === 'claim' ? definitionText({ language }, 'field.claim.title') : s(`do.${asking}.title` as Parameters<typeof s>[0], confirmWords(asking, view))}
          body={asking === 'claim' ? definitionText({ language }, 'field.claim.body', { who: fieldOf }) : s(`do.${asking}.body` as Parameters<typeof s>[0], confirmWords(asking, view))}
          confirm={name(asking)}
          asks={asking === 'claim' ? 'reason' : ASKS[asking]}
          danger={asking === 'withdraw'}
          toWriters={asking === 'return' || asking === 'withdraw'}
          onClose={() => setAsking(undefined)}
          onConfirm={async (given) => {
            const refusal = await steps(asking, view, given);
            // After a conflict the question itself may be out of date: it closes, and the panel says what happened.
            if (refusal && refusal.status !== 409) return refusal;
            setAsking(undefined);
            announce(refusal?.message ?? s(`do.${asking}.done`));
            return undefined;
          }}
        />
      )}
    </>
  );
};
