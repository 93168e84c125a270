import type { PayloadRequest } from 'payload';
import { createPace, inspectText, isWrongText, type Paragraph } from '../kernel';
import { textFail } from './errors';
import { t } from './translations';

/** So much of each repaired paragraph, and so many of them, are told. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 5000;
const SHOWN = 120;
/** A short paragraph costs as much as going over so many bytes. */
const LEAST_BYTES = 2000;

/** Throws the refusal of texts that certainly are in an old encoding, with their repair. `labelOf`: what people call the place. Others get their turn in between. */
export const refuseLegacyTexts = async (req: PayloadRequest, texts: readonly Paragraph[], labelOf: (path: string) => string): Promise<void> => {
  const pace = createPace();
  const fields: { path: string; kind: string; repaired: string }[] = [];
  for (const { path, text } of texts) {
    const wait = pace(LEAST_BYTES + text.length * 4);
    if (wait) await wait;
    if (!isWrongText(text)) continue;
    const { kind, repaired } = inspectText(text.slice(0, LONGEST_TOLD));
    fields.push({ path, kind, repaired });
    if (fields.length === MOST_TOLD) break;
  }
  const [first] = fields;
  if (!first) return;
  const kind = first.kind === 'tcvn3' || first.kind === 'vni' ? first.kind : 'horn';
  throw textFail(
    req,
    'text.legacy',
    { field: labelOf(first.path), kind: t(req, `kind.${kind}`), repaired: first.repaired.length > SHOWN ? `${first.repaired.slice(0, SHOWN)}…` : first.repaired },
    { fields },
  );
};
