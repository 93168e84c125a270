import { canonicalJson, sha256 } from '../../../kernel/pure';
import type { Stage } from '../../domain/definition';

/** What a trial speaks of, and what is put in force: exactly this version's words and stages. */
export const definitionHash = ({ key, version, name, stages }: { key: string; version: number; name: string; stages: readonly Stage[] }): string =>
  sha256(canonicalJson({ key, version, name, stages }));
