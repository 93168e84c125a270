'use client';
import React, { useId } from 'react';
import { FieldFrame, InputField } from '../../../hierarchical-access/client';
import { stageSchema, type Stage } from '../../domain/definition';
import { useText } from './useText';

type Props = { stage: Stage; number: number; error?: string | undefined; bindingError?: string | undefined; onChange: (stage: Stage) => void; onUp?: (() => void) | undefined; onRemove?: (() => void) | undefined };

/** One stage of a version being written. */
export const StageFields = ({ stage, number, error, bindingError, onChange, onUp, onRemove }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const select = (name: 'role' | 'rule', options: readonly string[], label: (value: string) => string, value: string): React.ReactElement => (
    <FieldFrame id={`${id}${name}`} label={text(`page.stage.${name}`)}>
      <select className="phan-quyen__input" id={`${id}${name}`} onChange={({ target }) => onChange({ ...stage, [name]: target.value } as Stage)} value={value}>
        {options.map((each) => <option key={each} value={each}>{label(each)}</option>)}
      </select>
    </FieldFrame>
  );
  return (
    <fieldset className="quy-trinh__one">
      <legend>{text('page.stage', { number })}</legend>
      <InputField error={error} label={text('page.stage.name')} onChange={(name) => onChange({ ...stage, name })} required value={stage.name} />
      {select('role', stageSchema.shape.role.options, (role) => text(`role.${role as Stage['role']}`), stage.role)}
      {select('rule', ['any', 'all', 'n'], (rule) => (rule === 'n' ? text('rule.n', { count: stage.count }) : text(`rule.${rule as 'any' | 'all'}`)), stage.rule)}
      {stage.rule === 'n' && (
        <FieldFrame id={`${id}count`} label={text('page.stage.count')}>
          <input className="phan-quyen__input" id={`${id}count`} max={20} min={1} onChange={({ target }) => onChange({ ...stage, count: Math.min(20, Math.max(1, Math.trunc(Number(target.value)) || 1)) })} type="number" value={stage.count} />
        </FieldFrame>
      )}
      <FieldFrame error={bindingError} id={`${id}binding`} label={text('page.stage.kind')}>
        <select aria-describedby={bindingError ? `${id}binding-error` : undefined} aria-invalid={bindingError !== undefined} className="phan-quyen__input" id={`${id}binding`} onChange={({ target }) => onChange({ ...stage, binding: target.value === 'yes' })} value={stage.binding ? 'yes' : 'no'}>
          <option value="yes">{text('page.stage.binding')}</option>
          <option value="no">{text('page.stage.advisory')}</option>
        </select>
      </FieldFrame>
      <div className="phan-quyen__buttons">
        {onUp && <button className="phan-quyen__button" onClick={onUp} type="button">{text('page.stage.up', { number })}</button>}
        {onRemove && <button className="phan-quyen__button" onClick={onRemove} type="button">{text('page.stage.remove', { number })}</button>}
      </div>
    </fieldset>
  );
};
