import { vietnamDate, type Language } from '../../plugins/kernel';
import { t } from './translations';
import type { Mine } from './whoAmI';

/** Roles and organisations in words: what this person may do, and until when. */
export const WhoAmI = ({ mine, language }: { mine: Mine; language: Language }) => (
  <section className="hb-me" aria-labelledby="hb-me">
    <h2 id="hb-me">{t(language, 'home.me')}</h2>
    {mine.mandates.length === 0 ? (
      <p>{t(language, 'home.me.none')}</p>
    ) : (
      <ul>
        {mine.mandates.map(({ id, roleName, organization, may, validTo }) => (
          <li key={id}>
            <strong>{t(language, 'home.me.at', { role: roleName, organization: organization.name })}</strong>
            {validTo && <span className="hb-quiet"> ({t(language, 'home.me.until', { date: vietnamDate(validTo) })})</span>}
            <span className="hb-quiet hb-me__may">{may}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
