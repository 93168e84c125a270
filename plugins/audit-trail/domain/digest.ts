import { sha256 } from '../../kernel/pure';
import type { ChainEvent } from './types';

/**
 * The canonical form of an event: a JSON list of its members in fixed order, nothing normalised, so that no
 * two different events share a text. The derived organisation path is left out: moves rewrite it.
 */
export const canonicalEvent = (event: ChainEvent): string =>
  JSON.stringify([
    'handbook-audit-event:1',
    event.id,
    event.at,
    event.actor,
    event.action,
    event.collection,
    event.documentId,
    event.organization,
    event.detail,
    event.requestId,
  ]);

export const digestOf = (event: ChainEvent): string => sha256(canonicalEvent(event));
