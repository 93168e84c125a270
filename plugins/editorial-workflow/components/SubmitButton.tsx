'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { ActionDialog } from './ActionDialog';
import { usePanel } from './client/usePanel';
import { useSteps } from './client/useSteps';
import { useWords } from './client/useWords';
import type { Action, PanelView } from '../view/types';

const may = (view: PanelView, action: Action): boolean => view.actions.some((button) => button.action === action && button.allowed);

const goToPanel = (): void => {
  const panel = document.getElementById('hb-approval');
  panel?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  panel?.focus({ preventScroll: true });
};

/** In place of Payload's "Publish": submits, or leads to the panel where this person decides. */
export const SubmitButton = () => {
  const { s, w } = useWords();
  const { slot } = usePanel();
  const steps = useSteps();
  const [asking, setAsking] = useState(false);
  const { view } = slot;
  if (!view) return null;
  if (!may(view, 'submit')) {
    const words = may(view, 'approve') ? 'do.decide-here' : may(view, 'publish') ? 'do.publish-here' : 'do.see-panel';
    return <Button type="button" size="medium" margin={false} buttonStyle={words === 'do.see-panel' ? 'secondary' : 'primary'} onClick={goToPanel} id="hb-to-panel">{s(words)}</Button>;
  }
  const first = view.path[0];
  return (
    <>
      <Button type="button" size="medium" margin={false} id="hb-submit" onClick={() => setAsking(true)}>{w('action.submit')}</Button>
      {asking && (
        <ActionDialog
          title={s('do.submit.title')}
          body={s('do.submit.body', { stage: first?.name, who: first?.deciders.map(({ name }) => name).join(', ') })}
          confirm={w('action.submit')}
          asks="note"
          onClose={() => setAsking(false)}
          onConfirm={async (given) => {
            const refusal = await steps('submit', view, given);
            if (!refusal) setAsking(false);
            return refusal;
          }}
        />
      )}
    </>
  );
};
