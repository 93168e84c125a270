/** A non-null `!` needs a comment on its line or the line above that says why it holds. */
export const reasonedNonNull = {
  meta: { type: 'problem', messages: { why: 'Say beside the ! why this cannot be null, or check it.' }, schema: [] },
  create: (context) => {
    const lines = new Set();
    for (const comment of context.sourceCode.getAllComments()) {
      for (let line = comment.loc.start.line; line <= comment.loc.end.line + 1; line += 1) lines.add(line);
    }
    return {
      TSNonNullExpression: (node) => {
        if (!lines.has(node.loc.end.line) && !lines.has(node.loc.start.line)) context.report({ node, messageId: 'why' });
      },
    };
  },
};
