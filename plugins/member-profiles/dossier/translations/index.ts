import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const dossier = createTranslator(vi, en);
export const dossierLabel = bilingual(vi, en);
