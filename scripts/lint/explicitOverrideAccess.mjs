/** Operations of Payload's Local API that take `overrideAccess`. */
const OPERATIONS = new Set([
  'find', 'findByID', 'findDistinct', 'count', 'countVersions', 'countGlobalVersions', 'create', 'update', 'delete', 'duplicate',
  'findVersions', 'findVersionByID', 'restoreVersion', 'findGlobal', 'updateGlobal', 'findGlobalVersions', 'findGlobalVersionByID',
  'restoreGlobalVersion', 'login', 'forgotPassword', 'resetPassword', 'unlock', 'verifyEmail',
]);

/** `payload.find(…)`, `req.payload.find(…)`, `ctx.req.payload.find(…)`: an object named payload, whatever holds it. */
const isPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier' && node.property.name === 'payload');

const unwrap = (node) => (/^TS(As|Satisfies|NonNull)Expression$/.test(node.type) ? unwrap(node.expression) : node);

/** A name that was given an object literal once and for all is looked up, so that two calls may share their options. */
const initialOf = (identifier, scope) => {
  for (let at = scope; at; at = at.upper) {
    const variable = at.set.get(identifier.name);
    if (!variable) continue;
    const [definition] = variable.defs;
    return definition?.node.type === 'VariableDeclarator' && definition.parent.kind === 'const' ? definition.node.init : undefined;
  }
  return undefined;
};

const objectOf = (node, scope) => {
  const inner = node && unwrap(node);
  if (inner?.type === 'ObjectExpression') return inner;
  return inner?.type === 'Identifier' ? objectOf(initialOf(inner, scope), scope) : undefined;
};

const says = (object, scope) =>
  object.properties.some((property) => {
    if (property.type === 'SpreadElement') {
      const spread = objectOf(property.argument, scope);
      return spread !== undefined && says(spread, scope);
    }
    return !property.computed && property.key.type === 'Identifier' && property.key.name === 'overrideAccess';
  });

export const explicitOverrideAccess = {
  meta: {
    type: 'problem',
    messages: {
      missing: 'payload.{{operation}} overrides access unless told otherwise: pass overrideAccess (TRAPS.md 16).',
      opaque: 'Pass payload.{{operation}} an object whose overrideAccess can be seen from here (TRAPS.md 16).',
    },
    schema: [],
  },
  create: (context) => ({
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return;
      if (!OPERATIONS.has(callee.property.name) || !isPayload(callee.object)) return;
      const scope = context.sourceCode.getScope(node);
      const options = objectOf(node.arguments[0], scope);
      const data = { operation: callee.property.name };
      if (options === undefined) context.report({ node, messageId: node.arguments.length === 0 ? 'missing' : 'opaque', data });
      else if (!says(options, scope)) context.report({ node, messageId: 'missing', data });
    },
  }),
};
