import type { SanitizedConfig } from 'payload';

import { loadLexical } from './loadLexical';

type Imported = { getPayload: typeof import('payload').getPayload; config: Promise<SanitizedConfig> };

/** Imported late and not at the top of a file: the configuration reads process.env while it is evaluated. */
export const importPayload = async (): Promise<Imported> => {
  await loadLexical();
  const { getPayload } = await import('payload');
  const { default: config } = await import('../../payload.config');
  return { getPayload, config };
};
