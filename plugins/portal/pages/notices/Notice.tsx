import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { portalLink } from '../../shell/portalLink';
import { t } from '../../translations';

export type InboxEntry = { id: string; label: string; title: string; body: string; link: string | null; createdAt: string; readAt: string | null };

/** One line of the inbox. Where it leads nowhere its reader may go, it is words alone. */
export const Notice = ({ entry, at, language, office, level }: { entry: InboxEntry; at: string; language: Language; office: boolean; level: 2 | 3 }): ReactElement => {
  const { id, title, body, label, link, readAt } = entry;
  const to = portalLink(link, office);
  const unread = readAt === null;
  const Title = `h${level}` as 'h2';
  return (
    <li {...(unread ? { 'data-unread': id } : {})}>
      <div className="st-row">
        {unread && <span aria-hidden="true" className="st-unread" />}
        <div className="st-row__text">
          <Title className="st-row__title">{unread && <span className="st-hidden">{t(language, 'notices.unread')}: </span>}{to ? <a href={to}>{title}</a> : title}</Title>
          {body && <p className="st-row__summary">{body}</p>}
          <p className="st-row__facts">{label} · {at}</p>
        </div>
      </div>
    </li>
  );
};
