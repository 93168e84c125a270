'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import React from 'react';
import { useText } from './useText';

/** The tree's line in the navigation. */
export const OrganizationsLink = (): React.ReactElement => {
  const text = useText();
  const { config } = useConfig();
  const href = `${config.routes.admin}/to-chuc`;
  const here = usePathname() === href;
  return (
    <Link aria-current={here ? 'page' : undefined} className="nav__link" href={href} id="nav-to-chuc" prefetch={false}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{text('view.link')}</span>
    </Link>
  );
};
