import type { TextCheck } from '../../kernel';
import { refuseLegacyTexts } from '../refuseLegacyTexts';

/** No command keeps text in an old encoding. The place is called as the command calls it. */
export const refuseLegacyInput: TextCheck = (req, { texts }) => refuseLegacyTexts(req, texts, (path) => path);
