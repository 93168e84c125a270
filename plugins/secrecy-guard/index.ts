import type { CollectionConfig, Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { checkField, confirmField } from './checkField';
import { bars } from './commands/bars';
import { barSensitive } from './commands/barSensitive';
import { confirmNotSecret } from './commands/confirmNotSecret';
import { refuseDeclared, refuseMarkedText } from './hooks/refuseMarkedText';
import { refuseMarkedInput } from './hooks/refuseMarkedInput';
import { requireConfirmed } from './hooks/requireConfirmed';
import type { SecrecyGuardOptions } from './options';
import { vi } from './translations/vi';

export type { Check } from './checkField';
export { declaredLevel } from './domain/declaredLevel';
export { findMarking } from './domain/findMarkings';
export { nameMarking } from './domain/nameMarking';
export type { Level, Marking, Part, Place } from './domain/types';
export type { SecrecyGuardOptions } from './options';
export { ownerOf, type Owner } from './ownerOf';
export { refuseMarking } from './refuse';
export { refuseMarkedTexts } from './refuseMarkedTexts';

const SCREEN = {
  name: 'sensitiveBars',
  path: '/tai-lieu-nhay-cam',
  title: vi['bars.title'],
  view: '/plugins/secrecy-guard/components/BarsView#BarsView',
  link: '/plugins/secrecy-guard/components/BarsLink#BarsLink',
} as const;

/** Under guard: text and declarations of one collection; a snapshot's files; the state of a medium. */
const guarded = (collection: CollectionConfig, { media }: SecrecyGuardOptions): CollectionConfig => ({
  ...collection,
  fields: collection.slug === media ? [...collection.fields, checkField, confirmField] : collection.fields,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseDeclared, ...(collection.hooks?.beforeOperation ?? [])],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseMarkedText, requireConfirmed],
  },
});

/** State secrets are refused everywhere, before anything is stored (RULES.md 7). Stands after the plugins that bring collections. */
export const secrecyGuard =
  (options: SecrecyGuardOptions): Plugin =>
  (config) =>
    contribute(
      { ...config, admin: withScreen(config.admin, SCREEN), collections: (config.collections ?? []).map((collection) => (collection.auth ? collection : guarded(collection, options))) },
      { commands: [asAnyCommand(confirmNotSecret(options)), asAnyCommand(barSensitive), asAnyCommand(bars)], textChecks: [refuseMarkedInput] },
    );
