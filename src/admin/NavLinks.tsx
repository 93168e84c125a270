'use client';
import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { languageOf } from '../../plugins/kernel/client';
import { t } from './translations';

/** The two pages a person comes for, above the collections. */
export const NavLinks = () => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const here = usePathname();
  const language = languageOf(i18n.language === 'en' ? 'en' : 'vi');
  const home = config.routes.admin;
  const links = [
    { href: home, text: t(language, 'nav.home') },
    { href: `${home}/viec-cho-duyet`, text: t(language, 'nav.queue') },
  ];
  return (
    <ul className="hb-nav" aria-label={t(language, 'nav.main')}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <Link className="nav__link" href={href} prefetch={false} aria-current={here === href ? 'page' : undefined}>
            {here === href && <span className="nav__link-indicator" />}
            <span className="nav__link-label">{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
