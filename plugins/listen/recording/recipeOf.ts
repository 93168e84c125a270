import type { Segment } from '../domain/segments';
import { NORMALISER } from '../domain/speak';
import { canonicalJson, sha256 } from '../../kernel';

/** What a recording is made by, besides the words: a change of any of it makes all of them again. */
export const makingOf = (voice: string, kind: string): string => `${voice} | ${kind} | ${NORMALISER}`;

/** The same words, by the same voice, made sayable the same way: the same recording. */
export const recipeOf = (segments: readonly Segment[], making: string): string => sha256(canonicalJson({ segments, making }));
