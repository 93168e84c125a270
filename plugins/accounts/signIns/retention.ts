import { sql, sweptRows, type Retention } from '../../kernel';
import { label } from './translations';

/** Sign-ins go whole after the time that rule `retention.sign-ins` says. */
export const signInRetention: readonly Retention[] = [
  { key: 'sign-ins', name: label('retention'), parts: [sweptRows({ table: 'handbook.sign_ins', user: 'user_id', old: (before) => sql`r.at < ${before}` })] },
];
