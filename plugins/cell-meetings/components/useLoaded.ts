'use client';
import { useLoaded as useLoadedAt, type Loaded } from '../../hierarchical-access/client';
import { useText } from './useText';

export const useLoaded = <T>(path: string): Loaded<T> => useLoadedAt<T>(path, useText()('view.failed'));
