import type { Config } from 'payload';
import type { WarningKind } from './WarningKind';

const KEY = 'memberWarnings';
const of = (custom: Record<string, unknown> | undefined): readonly WarningKind[] => (custom?.[KEY] ?? []) as readonly WarningKind[];

/** A new configuration whose cell homes and dashboards also warn of these. Kept in `config.custom`, which never reaches a browser. */
export const contributeWarnings = (config: Config, kinds: readonly WarningKind[]): Config => {
  const all = [...of(config.custom), ...kinds];
  if (new Set(all.map(({ key }) => key)).size < all.length) throw new TypeError(`warnings: a kind is declared twice among ${all.map(({ key }) => key).join(', ')}`);
  return { ...config, custom: { ...config.custom, [KEY]: all } };
};

/** Every kind of warning that some room declared, in the order they were declared. */
export const warningKinds = ({ custom }: { custom?: Record<string, unknown> | undefined }): readonly WarningKind[] => of(custom);
