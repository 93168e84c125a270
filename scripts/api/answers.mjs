// What each command answers, as JSON Schema, from the types that the compiler knows, and every stable error with its status and message: nothing is written by
// hand, and the check of generated files tells when it is stale. npm run generate:api; node scripts/api/answers.mjs [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import { schemaMaker } from './schemaOf.mjs';

const programOf = (root) => {
  const file = path.join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const wanted = fileNames.filter((name) => /\/(plugins|collections|src)\//.test(name) && !/\.test\.tsx?$/.test(name) && !/\/tests\//.test(name));
  return ts.createProgram(wanted, { ...options, noEmit: true });
};

/** A text as it stands in the code; of a template the parts that change become `*`. */
const textOf = (checker, node) => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : undefined;
};

const nameIn = (checker, call) => {
  const [definition] = call.arguments;
  if (!definition || !ts.isObjectLiteralExpression(definition)) return undefined;
  const property = definition.properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === 'name');
  if (!property) return undefined;
  return textOf(checker, ts.isPropertyAssignment(property) ? property.initializer : property.name);
};

/** Messages of a room in Vietnamese, by key: what stands in its translations/vi.ts. */
const wordsOf = (source, words) => {
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && (ts.isStringLiteral(node.name) || ts.isIdentifier(node.name)) && ts.isStringLiteralLike(node.initializer)) words.set(node.name.text, node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
};

/** Codes with their statuses: of tables given to `createErrors`, of errors made one by one, and of the server's own refusals. */
const errorsOf = (node, errors) => {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'createErrors' && ts.isObjectLiteralExpression(node.arguments[0] ?? node)) {
    for (const each of node.arguments[0].properties) {
      if (ts.isPropertyAssignment(each) && ts.isNumericLiteral(each.initializer) && (ts.isStringLiteral(each.name) || ts.isIdentifier(each.name))) errors.set(each.name.text, [Number(each.initializer.text), each.name.text]);
    }
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'HandbookError') {
    const [code, status, message] = node.arguments ?? [];
    const key = message && ts.isCallExpression(message) ? message.arguments.find(ts.isStringLiteral) : undefined;
    if (code && ts.isStringLiteral(code) && status && ts.isNumericLiteral(status)) errors.set(code.text, [Number(status.text), key?.text ?? code.text]);
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['sendError', 'retryLater'].includes(node.expression.text)) {
    const code = node.arguments.find(ts.isStringLiteral)?.text;
    const status = node.arguments.find(ts.isNumericLiteral)?.text ?? '429';
    if (code?.startsWith('http.')) errors.set(code, [Number(status), code]);
  }
};

/**
 * @param {string} root of the project
 * @returns answers by the door's name, the schemas they share, errors by code, and doors of which no name could be read
 */
export const answersOf = (root) => {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const { schemaOf, shared } = schemaMaker(checker);
  const [answers, nameless, errors, words] = [{}, [], new Map(), new Map()];
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || source.fileName.includes('/node_modules/')) continue;
    if (/\/translations\/([\w.]+\.)?vi\.ts$/.test(source.fileName)) wordsOf(source, words);
    const visit = (node) => {
      errorsOf(node, errors);
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineCommand') {
        const answer = checker.getTypeAtLocation(node).aliasTypeArguments?.[1];
        const name = nameIn(checker, node);
        if (name === undefined || answer === undefined) nameless.push(`${path.relative(root, source.fileName)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
        else answers[name] = schemaOf(answer);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const told = Object.fromEntries([...errors].map(([code, [status, key]]) => [code, [status, words.get(key) ?? '']]));
  return { answers, shared, errors: told, nameless };
};

const FILE = 'plugins/open-api/described.ts';

const written = ({ answers, shared, errors }) => {
  const lines = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `    ${JSON.stringify(name)}: ${value},`).join('\n');
  const texts = (record) => lines(Object.fromEntries(Object.entries(record).map(([name, schema]) => [name, JSON.stringify(JSON.stringify(schema))])));
  return `// Made by \`npm run generate:api\` from the sources: not to be edited by hand.
import type { Described } from './types';

export const described: Described = {
  answers: {
${texts(answers)}
  },
  shared: {
${texts(shared)}
  },
  errors: {
${lines(Object.fromEntries(Object.entries(errors).map(([code, error]) => [code, JSON.stringify(error)])))}
  },
};
`;
};

const { nameless, ...found } = answersOf(process.cwd());
for (const place of nameless) process.stderr.write(`${place}: a command whose name cannot be read here; write it as a literal or a template\n`);
const text = written(found);
const check = process.argv.includes('--check');
const stale = check && (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text);
if (stale) process.stderr.write(`${FILE} is not what the sources say: run npm run generate:api and commit it.\n`);
if (!check) writeFileSync(FILE, text);
if (stale || nameless.length > 0) process.exitCode = 1;
