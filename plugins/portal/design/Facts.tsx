import React, { type ReactElement } from 'react';

/** What is known of something, each with its name; what is not known is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: string, value: string | null | undefined])[] }): ReactElement => (
  <dl className="st-facts">
    {facts.map(([name, value]) => value && <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
  </dl>
);
