import { bilingual } from '../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const label = bilingual(vi, en);
