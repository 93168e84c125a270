'use client';
import type { Button } from '../../view/types';
import { useWords } from '../client/useWords';

/** The buttons this person does not have, each with its reason. */
export const WhyNot = ({ actions }: { actions: Button[] }) => {
  const { s, w } = useWords();
  const refused = actions.filter(({ allowed }) => !allowed);
  if (refused.length === 0) return null;
  return (
    <details className="hb-part hb-fold">
      <summary>{s('panel.why-not')}</summary>
      <dl className="hb-why">
        {refused.map(({ action, why }) => (
          <div key={action}>
            <dt>{w(`action.${action}`)}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
