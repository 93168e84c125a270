// Three projects: `unit` needs nothing, `integration` a database of its own for each file, `browser` a built product.
// Run by `npm test`, or alone: npm run test:unit -- plugins/kernel
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Without `production` lexical brings builds with top-level await, on which module loading deadlocks now and then.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // js before mjs, as Node resolves `main`: graphql would otherwise be there twice.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '\\.(css|scss|svg|png|woff2?)$': '<rootDir>/tests/support/jest/empty.mjs',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^handbook:demonstration$': '<rootDir>/tests/support/jest/noDemonstration.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.next/', '<rootDir>/dist/', '<rootDir>/\\.cache/', '<rootDir>/\\.data/'],
  injectGlobals: false,
  // Whoever forgets to give a fake back must not spoil the neighbour.
  restoreMocks: true,
  setupFilesAfterEnv: ['<rootDir>/tests/support/jest/patience.ts'],
};

const withDatabase = {
  globalSetup: '<rootDir>/tests/support/jest/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/jest/globalTeardown.mjs',
};

const roots = ['plugins', 'collections', 'src', 'scripts', 'migrations', 'bench', 'tests'].map((name) => `<rootDir>/${name}`);

export default {
  // One worker a core; a file's modules stay in its worker's memory until the worker is renewed.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...common,
      displayName: 'unit',
      roots,
      testMatch: ['**/*.test.ts', '**/*.test.tsx', '**/*.test.mjs'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(integration|browser)\\.test\\.'],
    },
    { ...common, ...withDatabase, displayName: 'integration', roots, testMatch: ['**/*.integration.test.ts'] },
    { ...common, ...withDatabase, displayName: 'browser', roots, testMatch: ['**/*.browser.test.ts'] },
  ],
};
