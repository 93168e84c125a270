import type { CollectionBeforeValidateHook } from 'payload';
import { nfcDeep } from '../../plugins/kernel';

/** Text is stored in NFC, whatever the keyboard sent (Seed 4529, Điều 11.5). Runs for drafts too. */
export const ensureNfc: CollectionBeforeValidateHook = ({ data }) => nfcDeep(data);
