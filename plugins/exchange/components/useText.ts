'use client';
import { createUseText } from '../../hierarchical-access/client';
import { t, type ExchangeKey } from '../translations';

/** The words of exchange in the reader's language. */
export const useText = createUseText<ExchangeKey>(t);
