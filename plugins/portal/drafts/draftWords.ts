import type { Language } from '../../kernel/client';
import { wordsOf } from '../translations';
import type { DraftWords } from './DraftLine';

/** The words of `DraftLine`, for a room that hangs a form in. */
export const draftWords = (language: Language): DraftWords => wordsOf(language, ['draft.kept', 'draft.opened', 'draft.drop']);
