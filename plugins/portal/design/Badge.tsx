import React, { type ReactElement, type ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'news';

/** A word on how something stands. The colour repeats what the word says. */
export const Badge = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }): ReactElement => <span className={`st-badge st-badge--${tone}`}>{children}</span>;
