// A TypeScript type as the JSON Schema of what JSON.stringify makes of its values.
import ts from 'typescript';

const { TypeFlags } = ts;
/** Types whose JSON is known, by name. */
const KNOWN = {
  Date: { type: 'string', format: 'date-time' },
  URL: { type: 'string', format: 'uri' },
};
const DEEP = 24;

/** Without `undefined`, which JSON leaves out. */
const parts = (type) => (type.isUnion() ? type.types : [type]).filter(({ flags }) => (flags & (TypeFlags.Undefined | TypeFlags.Void)) === 0);

const literal = (type) => {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (type.flags & TypeFlags.BooleanLiteral) return type.intrinsicName === 'true';
  return undefined;
};

const one = (schemas) => {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  if (distinct.some((schema) => Object.keys(schema).length === 0)) return {};
  return distinct.length === 1 ? distinct[0] : { anyOf: distinct };
};

const unionOf = (members, of) => {
  const values = members.map(literal).filter((value) => value !== undefined);
  const rest = members.filter((type) => literal(type) === undefined);
  const booleans = values.filter((value) => typeof value === 'boolean');
  const strings = values.filter((value) => typeof value === 'string').sort();
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const nullable = rest.some(({ flags }) => flags & TypeFlags.Null);
  const schemas = [
    ...(strings.length > 0 ? [{ type: 'string', enum: strings }] : []),
    ...(numbers.length > 0 ? [{ type: 'number', enum: numbers }] : []),
    ...(booleans.length === 2 ? [{ type: 'boolean' }] : booleans.map((value) => ({ type: 'boolean', const: value }))),
    ...rest.filter(({ flags }) => (flags & TypeFlags.Null) === 0).map(of),
  ];
  // In an order of their own: the compiler's depends on what it met first.
  const sorted = schemas.map((schema) => [JSON.stringify(schema), schema]).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, schema]) => schema);
  return one([...sorted, ...(nullable ? [{ type: 'null' }] : [])]);
};

/**
 * @param {ts.TypeChecker} checker
 * @returns `schemaOf(type)`, and `shared`: schemas that are referred to as `#/components/schemas/<name>`
 */
export const schemaMaker = (checker) => {
  const shared = {};
  /** Types that stand on the way down, so that one that holds itself becomes a reference. */
  const names = new Map();
  const taken = new Map();

  const nameOf = (type) => {
    const known = names.get(type);
    if (known) return known;
    const wish = type.aliasSymbol?.name ?? type.symbol?.name;
    if (!wish || wish.startsWith('__')) return undefined;
    const count = (taken.get(wish) ?? 0) + 1;
    taken.set(wish, count);
    const name = count === 1 ? wish : `${wish}${count}`;
    names.set(type, name);
    return name;
  };
  /** Collections' documents, as payload-types.ts has them, are described once. */
  const isDocument = (type) => type.symbol?.declarations?.some((each) => ts.isInterfaceDeclaration(each) && each.getSourceFile().fileName.endsWith('/payload-types.ts')) === true;

  const objectOf = (type, way) => {
    const properties = {};
    const required = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration ?? property.declarations?.[0];
      const value = declaration ? checker.getTypeOfSymbolAtLocation(property, declaration) : checker.getTypeOfSymbol(property);
      if (value.getCallSignatures().length > 0) continue;
      const left = parts(value);
      if (left.length === 0) continue;
      properties[property.name] = describe(value, way);
      if (left.length === (value.isUnion() ? value.types.length : 1) && (property.flags & ts.SymbolFlags.Optional) === 0 && (value.flags & (TypeFlags.Any | TypeFlags.Unknown)) === 0) required.push(property.name);
    }
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required: required.sort() } : {}),
      ...(index ? { additionalProperties: describe(index.type, way) } : {}),
    };
  };

  const single = (type, way) => {
    const value = literal(type);
    if (value !== undefined) return typeof value === 'string' ? { type: 'string', enum: [value] } : { type: typeof value, const: value };
    const { flags } = type;
    if (flags & (TypeFlags.Any | TypeFlags.Unknown)) return {};
    if (flags & (TypeFlags.StringLike | TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (flags & TypeFlags.NumberLike) return { type: 'number' };
    if (flags & TypeFlags.BooleanLike) return { type: 'boolean' };
    if (flags & TypeFlags.Null) return { type: 'null' };
    if (flags & TypeFlags.Never) return { not: {} };
    const known = KNOWN[type.symbol?.name ?? ''];
    if (known) return known;
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type).map((each) => describe(each, way));
      return { type: 'array', prefixItems: items, minItems: type.target.minLength, maxItems: items.length };
    }
    if (checker.isArrayType(type)) return { type: 'array', items: describe(checker.getTypeArguments(type)[0], way) };
    if (way.includes(type) || isDocument(type)) {
      const name = nameOf(type);
      if (!name) return {};
      if (!(name in shared)) {
        shared[name] = {};
        shared[name] = objectOf(type, [type]);
      }
      return { $ref: `#/components/schemas/${name}` };
    }
    if (way.length > DEEP) return {};
    return objectOf(type, [...way, type]);
  };

  /** An intersection of objects has all of their properties; of a branded text the text is left. */
  const describe = (type, way) => {
    const left = parts(type);
    if (left.length === 0) return { type: 'null' };
    if (left.length > 1) return unionOf(left, (each) => describe(each, way));
    const [only] = left;
    if (only.isIntersection()) {
      const plain = only.types.find(({ flags }) => flags & (TypeFlags.StringLike | TypeFlags.NumberLike));
      if (plain) return single(plain, way);
    }
    if (only.flags & (TypeFlags.TypeParameter | TypeFlags.Conditional | TypeFlags.IndexedAccess)) {
      const bound = checker.getBaseConstraintOfType(only);
      return bound && bound !== only ? describe(bound, way) : {};
    }
    return single(only, way);
  };

  return { schemaOf: (type) => describe(type, []), shared };
};
