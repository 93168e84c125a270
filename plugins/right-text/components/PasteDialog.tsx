'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { TextInspection } from '../../kernel/client';
import { t } from '../translations';
import './paste.css';

type Props = { before: string; inspection: TextInspection; onChoose: (which: 'repaired' | 'kept' | 'none') => void };

const NAMES = { tcvn3: 'kind.tcvn3', vni: 'kind.vni', horn: 'kind.horn', nfd: 'kind.nfd' } as const;
/** As much as a person compares at once. */
const SHOWN = 20_000;

/** The pasted text beside its repair; nothing is put in before one is chosen. Esc puts in nothing. */
export const PasteDialog = ({ before, inspection, onChoose }: Props): React.ReactElement => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const { kind, repaired, certain } = inspection;
  const name = kind in NAMES ? t({ language }, NAMES[kind as keyof typeof NAMES]) : '';
  return createPortal(
    <dialog
      aria-describedby={`${id}-why`}
      aria-labelledby={`${id}-title`}
      className="dan-chu"
      onCancel={(event) => {
        event.preventDefault();
        onChoose('none');
      }}
      onKeyDown={(event) => event.stopPropagation()}
      ref={ref}
    >
      <h2 id={`${id}-title`}>{t({ language }, 'paste.title')}</h2>
      <p id={`${id}-why`}>{t({ language }, 'paste.why', { kind: name })} {certain && t({ language }, 'paste.refused')}</p>
      <div className="dan-chu__sides">
        <section aria-labelledby={`${id}-before`}><h3 id={`${id}-before`}>{t({ language }, 'paste.before')}</h3><div className="dan-chu__text" tabIndex={0}>{before.slice(0, SHOWN)}</div></section>
        <section aria-labelledby={`${id}-after`}><h3 id={`${id}-after`}>{t({ language }, 'paste.after')}</h3><div className="dan-chu__text" tabIndex={0}>{repaired.slice(0, SHOWN)}</div></section>
      </div>
      <div className="dan-chu__buttons">
        <button autoFocus className="btn btn--style-primary btn--size-large" onClick={() => onChoose('repaired')} type="button">{t({ language }, 'paste.use')}</button>
        <button className="btn btn--style-secondary btn--size-large" onClick={() => onChoose('kept')} type="button">{t({ language }, 'paste.keep')}</button>
      </div>
    </dialog>,
    document.body,
  );
};
