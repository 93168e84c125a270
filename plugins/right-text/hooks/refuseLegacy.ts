import type { CollectionBeforeValidateHook } from 'payload';
import { createPace, inspectText, isWrongText, nfcDeep, paragraphsOf, withoutHiddenDeep } from '../../kernel';
import { textFail } from '../errors';
import { labelOf } from '../labelOf';
import { t } from '../translations';

/** So much of each repaired paragraph, and so many of them, are told. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 5000;
const SHOWN = 120;
/** A short paragraph costs as much as going over so many bytes. */
const LEAST_BYTES = 2000;

/**
 * Nothing wrong is stored silently, and nothing is repaired silently: text that certainly is TCVN3, VNI, or has Ƣ for Ư is refused with
 * its repair; what nobody sees (NFD, zero width, controls) goes without a word. Runs for drafts too. Others get their turn in between.
 */
export const refuseLegacy: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  if (data === undefined) return data;
  const pace = createPace();
  const fields: { path: string; kind: string; repaired: string }[] = [];
  for (const { path, text } of paragraphsOf(data)) {
    const wait = pace(LEAST_BYTES + text.length * 4);
    if (wait) await wait;
    if (!isWrongText(text)) continue;
    const { kind, repaired } = inspectText(text.slice(0, LONGEST_TOLD));
    fields.push({ path, kind, repaired });
    if (fields.length === MOST_TOLD) break;
  }
  const [first] = fields;
  if (!first) return withoutHiddenDeep(nfcDeep(data));
  const kind = first.kind === 'tcvn3' || first.kind === 'vni' ? first.kind : 'horn';
  throw textFail(
    req,
    'text.legacy',
    { field: labelOf(collection, first.path, req), kind: t(req, `kind.${kind}`), repaired: first.repaired.length > SHOWN ? `${first.repaired.slice(0, SHOWN)}…` : first.repaired },
    { fields },
  );
};
