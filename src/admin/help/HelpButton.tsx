'use client';
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import React, { useEffect, useRef, useState } from 'react';
import { languageOf } from '../../../plugins/kernel/client';
import { t } from '../translations';
import { en } from './en';
import { helpFor } from './helpFor';
import { useLargeType } from './useLargeType';
import { vi } from './vi';

/** In the head of every page: what this screen is for and how to use it, and larger type. A dialog: Escape closes it, and the keyboard is back where it was. */
export const HelpButton = (): React.ReactElement | null => {
  const language = languageOf({ language: useTranslation().i18n.language });
  const { admin } = useConfig().config.routes;
  const { user } = useAuth();
  const here = usePathname();
  const { large, change } = useLargeType();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  // Its words are on the page only while somebody reads them.
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const path = here.startsWith(admin) ? helpFor(here.slice(admin.length)) : undefined;
  if (!user || path === undefined) return null;
  const { what, how } = (language === 'en' ? en : vi)[path];
  return (
    <span className="hb-help">
      <button aria-haspopup="dialog" className="hb-help__open" onClick={() => setOpen(true)} type="button">
        {t(language, 'help.open')}
      </button>
      {open && (
        <dialog aria-labelledby="hb-help-title" className="hb-help__dialog" onClose={() => setOpen(false)} ref={dialog}>
          <h2 id="hb-help-title">{t(language, 'help.title')}</h2>
          <p>{what}</p>
          <ul>
            {how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a href={`/bao-loi?tu=${encodeURIComponent(here)}`}>{t(language, 'help.report')}</a>
          </p>
          <button aria-pressed={large} className="hb-help__large" onClick={change} type="button">
            {t(language, 'help.large')}
          </button>
          <button className="hb-help__close" onClick={() => dialog.current?.close()} type="button">
            {t(language, 'help.close')}
          </button>
        </dialog>
      )}
    </span>
  );
};
