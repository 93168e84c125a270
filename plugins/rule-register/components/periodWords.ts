'use client';
import { typedDay } from '../../hierarchical-access/client';
import { lastDay } from '../domain/lastDay';
import type { Text } from './useText';

/** "Từ 16/03/2023 đến hết 31/12/2026": the day a version ends is the first on which it holds no longer. */
export const periodWords = (text: Text, { validFrom, validTo }: { validFrom: string; validTo: string | null }): string =>
  validTo === null ? text('view.from', { from: typedDay(validFrom) }) : text('view.from-to', { from: typedDay(validFrom), to: typedDay(lastDay(validTo)) });
