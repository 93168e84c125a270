'use client';
import { Link, useConfig } from '@payloadcms/ui';
import React from 'react';
import { typedDay } from '../../../hierarchical-access/client';
import { Why } from '../../../rule-register/client';
import type { WarningGroup } from '../data/warningGroup';
import { useText } from './useText';

/** One kind of warning: its lines, why, and what to do. @param level of its heading */
export const WarningGroupSection = ({ group, level, onMore }: { group: WarningGroup; level: 2 | 3; /** Left out where a page elsewhere shows the rest. */ onMore?: (() => void) | undefined }): React.ReactElement => {
  const text = useText();
  const { admin } = useConfig().config.routes;
  const Heading = `h${level}` as const;
  const left = group.total - group.warnings.length;
  return (
    <section className="chu-y__group">
      <Heading>{text('view.count', { label: group.label, count: group.total })}</Heading>
      <Why of={group.label} rules={group.rules} />
      <ul className="chu-y__list">
        {group.warnings.map(({ says, since, link, organization, member }, index) => (
          <li key={`${organization.id}-${member?.id ?? ''}-${index}`}>
            <p>
              <strong>{says}</strong>
            </p>
            <p className="phan-quyen__note">
              {text('view.where', { organization: organization.name })}. {text('view.since', { day: typedDay(since) })}.
            </p>
            <p>
              <Link href={`${admin}${link}`} prefetch={false}>
                {group.todo}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {left > 0 && onMore && (
        <button className="phan-quyen__button" onClick={onMore} type="button">
          {text('view.more', { count: left })}
        </button>
      )}
    </section>
  );
};
