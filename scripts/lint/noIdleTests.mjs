const CALLS = new Set(['it', 'test', 'describe']);
const IDLE = new Set(['skip', 'only', 'todo', 'failing']);

/** No skipped test, no lonely one, no sleep in place of a condition. */
export const noIdleTests = {
  meta: {
    type: 'problem',
    messages: {
      idle: '{{name}} hides tests from the count: mend or remove it.',
      sleep: 'Wait for a condition, not for time.',
    },
    schema: [],
  },
  create: (context) => ({
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || !CALLS.has(node.object.name) || node.property.type !== 'Identifier') return;
      if (IDLE.has(node.property.name)) context.report({ node, messageId: 'idle', data: { name: `${node.object.name}.${node.property.name}` } });
    },
    // await new Promise((resolve) => setTimeout(resolve, 500)); between two looks at a condition, in a loop, it is a poll.
    'AwaitExpression > NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.0.name="resolve"]': (node) => {
      if (!context.sourceCode.getAncestors(node).some(({ type }) => /^(For|While|DoWhile)/.test(type))) context.report({ node, messageId: 'sleep' });
    },
  }),
};
