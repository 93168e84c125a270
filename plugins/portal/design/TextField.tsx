'use client';
import React, { useId, type ComponentProps, type ReactElement, type RefObject } from 'react';

type Taken = Pick<ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'maxLength' | 'name' | 'spellCheck' | 'type' | 'value'>;
type Props = Taken & {
  label: string;
  onChange?: (value: string) => void;
  help?: string | undefined;
  /** What is wrong and what to do, beside the field. */
  fault?: string | undefined;
  long?: boolean;
  inputClass?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** The browser's own box with its name, what helps and what is wrong tied to it: the sign-in loads no library for it. */
export const TextField = ({ label, help, fault, long = false, inputClass = '', inputRef, onChange, ...rest }: Props): ReactElement => {
  const id = useId();
  const wrong = fault !== undefined && fault !== '';
  const told = [help ? `${id}-help` : '', wrong ? `${id}-fault` : ''].filter(Boolean).join(' ');
  const common = { ...(told ? { 'aria-describedby': told } : {}), ...(wrong ? { 'aria-invalid': true } : {}), className: `st-input ${inputClass}`.trim(), id };
  return (
    <div className="st-field">
      <label className="st-field__label" htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...common} maxLength={rest.maxLength} name={rest.name} onChange={({ target }) => onChange?.(target.value)} value={rest.value} />
      ) : (
        <input {...common} {...rest} onChange={({ target }) => onChange?.(target.value)} ref={inputRef} />
      )}
      {help && <span className="st-field__help" id={`${id}-help`}>{help}</span>}
      {wrong && <span className="st-field__fault" id={`${id}-fault`}>{fault}</span>}
    </div>
  );
};
