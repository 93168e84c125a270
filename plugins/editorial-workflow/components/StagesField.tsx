'use client';
import { FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import './workflow.css';
import { t as definitionText } from '../definitions/translations';
import { stagesSchema } from '../domain/definition';
import { useWords } from './client/useWords';

/** The path of a workflow definition as a picture; definitions are data and are never edited in place. */
export const StagesField: JSONFieldClientComponent = ({ field, path }) => {
  const { s, language } = useWords();
  const { value } = useField<unknown>({ path });
  const parsed = stagesSchema.safeParse(value);
  return (
    <div className="field-type hb-definition">
      <FieldLabel label={field.label} path={path} />
      {parsed.success ? (
        <ol className="hb-stages">
          {parsed.data.map((stage, index) => (
            <li key={stage.key} className="hb-stage hb-stage--ahead">
              <span className="hb-stage__mark" aria-hidden="true">{index + 1}</span>
              <div className="hb-stage__text">
                <p className="hb-stage__name">{stage.name}</p>
                <p>{s('stage.role', { role: definitionText({ language }, `role.${stage.role}`) })}</p>
                <p className="hb-quiet">
                  {stage.rule === 'n' ? s('stage.rule.n', { count: stage.count }) : s(`stage.rule.${stage.rule}`)}
                  {!stage.binding && `; ${s('stage.advisory')}`}
                </p>
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p className="hb-warn">{s('stage.invalid')}</p>
      )}
    </div>
  );
};
