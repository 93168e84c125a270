'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import React from 'react';

/** One line in the navigation. @param path below the admin's own route, e.g. "/phan-quyen" */
export const NavLine = ({ path, text }: { path: string; text: string }): React.ReactElement => {
  const href = `${useConfig().config.routes.admin}${path}`;
  const here = usePathname() === href;
  return (
    <Link aria-current={here ? 'page' : undefined} className="nav__link" href={href} prefetch={false}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{text}</span>
    </Link>
  );
};
