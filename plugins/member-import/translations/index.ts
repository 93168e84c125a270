import { bilingual, createTranslator } from '../../kernel/client';
import { en as deskEn } from '../desk/translations/en';
import { vi as deskVi } from '../desk/translations/vi';
import { en } from './en';
import { vi } from './vi';

export type ImportKey = keyof typeof vi;
export type DeskKey = keyof typeof deskVi;
export const t = createTranslator(vi, en);
/** The words of the screen and its commands. */
export const desk = createTranslator(deskVi, deskEn);
export const deskLabel = bilingual(deskVi, deskEn);
