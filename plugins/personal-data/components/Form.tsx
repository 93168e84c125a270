'use client';
import React, { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useText } from './useText';

type Props = { title: string; busy: boolean; error: string | undefined; submit: string; onSubmit: () => void; onCancel: () => void; children: ReactNode };

/** A form that opens in place: its heading takes the focus, what is wrong stands above the buttons. */
export const Form = ({ title, busy, error, submit, onSubmit, onCancel, children }: Props): React.ReactElement => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={send}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {submit}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('view.cancel')}
        </button>
      </div>
    </form>
  );
};
