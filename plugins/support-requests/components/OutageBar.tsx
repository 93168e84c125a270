import type { ServerProps } from 'payload';
import React from 'react';
import { clock, languageOf } from '../../kernel';
import { barText } from '../outages/barText';
import { outagesNow } from '../outages/data';
import { t } from '../translations';
import './support.css';

/** Above every page of the admin, and above its sign-in. What cannot be read is not shown: a page does not fail for it. */
export const OutageBar = async ({ payload, i18n }: Pick<ServerProps, 'payload' | 'i18n'>): Promise<React.ReactElement | null> => {
  const outages = await outagesNow(payload, clock.now()).catch(() => []);
  if (outages.length === 0) return null;
  const language = languageOf({ language: i18n.language });
  return (
    <section aria-label={t(language, 'outages.bar.label')} className="ho-tro__bars">
      {outages.map((outage) => {
        const { when, words } = barText(language, outage);
        return (
          <p className={`ho-tro__bar ho-tro__bar--${outage.running ? 'running' : 'ahead'}`} key={outage.id}>
            <strong>{when}</strong> {words}
          </p>
        );
      })}
    </section>
  );
};
