import js from '@eslint/js';
import ts from 'typescript-eslint';

import handbook from './scripts/lint/index.mjs';

const product = ['plugins/**/*.{ts,tsx}', 'collections/**/*.{ts,tsx}', 'src/**/*.{ts,tsx}', 'payload.config.ts'];
const tests = ['**/tests/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '**/*.test.{ts,tsx}'];

export default ts.config(
  {
    ignores: [
      'node_modules/', '.next/', 'dist/', '.cache/', '.data/', 'coverage/', 'media/', 'public/',
      'payload-types.ts', 'next-env.d.ts', 'examples/mobile-client/api.d.ts', 'migrations/*_*.ts', 'src/app/(payload)/admin/importMap.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...ts.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { handbook },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false, properties: false, variables: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A reason beside it makes it allowed (STYLE.md, habit 9).
      'handbook/reasoned-non-null': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  // Payload's Local API overrides access by default (TRAPS.md 16): each call says what it means.
  { files: product, ignores: tests, rules: { 'handbook/explicit-override-access': 'error' } },
  { files: tests, rules: { 'handbook/no-idle-tests': 'error', 'handbook/reasoned-non-null': 'off' } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'globalThis', 'performance', 'setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'URL', 'Buffer', 'fetch', 'module', 'require', 'AbortSignal', 'TextEncoder', 'structuredClone', 'setImmediate', 'Response', 'Request', 'Headers', 'FormData', 'Blob', 'File', 'TextDecoder', 'URLSearchParams', 'AbortController', 'crypto'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }] },
  },
);
