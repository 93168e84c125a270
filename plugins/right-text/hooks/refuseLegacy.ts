import type { CollectionBeforeValidateHook } from 'payload';
import { nfcDeep, paragraphsOf, withoutHiddenDeep } from '../../kernel';
import { labelOf } from '../labelOf';
import { refuseLegacyTexts } from '../refuseLegacyTexts';

/**
 * Nothing wrong is stored silently, and nothing is repaired silently: text that certainly is TCVN3, VNI, or has Ƣ for Ư is refused with
 * its repair; what nobody sees (NFD, zero width, controls) goes without a word. Runs for drafts too. Others get their turn in between.
 */
export const refuseLegacy: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  if (data === undefined) return data;
  await refuseLegacyTexts(req, paragraphsOf(data), (path) => labelOf(collection, path, req));
  return withoutHiddenDeep(nfcDeep(data));
};
