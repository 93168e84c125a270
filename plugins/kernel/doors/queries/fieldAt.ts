import type { FlattenedField, SanitizedCollectionConfig } from 'payload';

/** A field that can be asked about, with everything above it in the document whose reading also counts. */
export type Found = { field: FlattenedField; above: readonly FlattenedField[]; inRows: boolean };

const ID = { name: 'id', type: 'text' } as unknown as FlattenedField;
/** Beside `version`, what a row of versions has itself. `createdAt` and `updatedAt` are named as the document's own are. */
const OF_VERSIONS: Record<string, FlattenedField> = Object.fromEntries(
  (
    [
      { name: 'parent', type: 'relationship' },
      { name: 'latest', type: 'checkbox' },
      { name: 'autosave', type: 'checkbox' },
    ] as const
  ).map((field) => [field.name, field as unknown as FlattenedField]),
);

const isRelation = ({ type }: FlattenedField): boolean => type === 'relationship' || type === 'upload';

const walk = (path: readonly string[], fields: readonly FlattenedField[], above: readonly FlattenedField[], inRows: boolean): Found | undefined => {
  const [name, ...rest] = path;
  const field = fields.find((each) => each.name === name) ?? (name === 'id' ? ID : undefined);
  if (field === undefined) return undefined;
  if (rest.length === 0) return { field, above, inRows };
  // Through a relation nothing is asked but which row it is: the related collection's rows and fields are its own to show.
  if (isRelation(field)) return rest.join('.') === 'id' ? { field, above, inRows } : undefined;
  if (field.type === 'group' || field.type === 'tab' || field.type === 'array') {
    return walk(rest, field.flattenedFields, [...above, field], inRows || field.type === 'array');
  }
  return undefined;
};

const find = (collection: SanitizedCollectionConfig, path: string): Found | undefined => {
  const [first = '', ...rest] = path.replace(/__/g, '.').split('.');
  const own = walk([first, ...rest], collection.flattenedFields, [], false);
  if (own || !collection.versions) return own;
  if (first === 'version') return rest.length > 0 ? walk(rest, collection.flattenedFields, [], false) : undefined;
  const field = Object.hasOwn(OF_VERSIONS, first) ? OF_VERSIONS[first] : undefined;
  return field && (rest.length === 0 || (first === 'parent' && rest.join('.') === 'id')) ? { field, above: [], inRows: false } : undefined;
};

const known = new WeakMap<SanitizedCollectionConfig, Map<string, Found>>();

/** The field a path of a `where` or `sort` ends on, or undefined when it leads nowhere one may ask. */
export const fieldAt = (collection: SanitizedCollectionConfig, path: string): Found | undefined => {
  const ofCollection = known.get(collection) ?? new Map<string, Found>();
  known.set(collection, ofCollection);
  const before = ofCollection.get(path);
  if (before) return before;
  const found = find(collection, path);
  // Only what exists is remembered: invented paths would fill the memory.
  if (found) ofCollection.set(path, found);
  return found;
};
