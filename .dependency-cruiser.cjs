// Arrows run down only: src → payload.config.ts → collections, plugins → ground rooms → kernel (STYLE.md, "The house").
const FRAMEWORKS = '^(payload|@payloadcms/.*|next|react|react-dom|express|pg|drizzle-orm)(/|$)';
const inTests = '(^|/)tests?/|\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'nothing-imports-the-top-floor',
      comment: 'src/ holds entry points; only tests, benches and src/ itself look in.',
      severity: 'error',
      from: { pathNot: ['^src/', '^bench/', inTests] },
      to: { path: '^src/' },
    },
    {
      name: 'plugins-know-no-collections',
      comment: 'What a plugin needs of a collection comes by option.',
      severity: 'error',
      from: { path: '^plugins/', pathNot: inTests },
      to: { path: '^(collections/|payload\\.config\\.ts|migrations/)' },
    },
    {
      name: 'collections-know-no-config',
      severity: 'error',
      from: { path: '^(collections|migrations)/', pathNot: inTests },
      to: { path: '^payload\\.config\\.ts' },
    },
    {
      name: 'plugins-by-the-front-door',
      comment: "Another room's index.ts, its client.ts in browser components, or its pure.ts in domain/.",
      severity: 'error',
      from: { path: '^plugins/([^/]+)/', pathNot: inTests },
      to: { path: '^plugins/([^/]+)/', pathNot: ['^plugins/$1/', '^plugins/[^/]+/(index|client|pure|screen)\\.tsx?$', '^plugins/kernel/environment/index\\.ts$'] },
    },
    {
      name: 'collections-by-the-front-door',
      severity: 'error',
      from: { path: '^(collections/|payload\\.config\\.ts)', pathNot: inTests },
      to: { path: '^plugins/[^/]+/', pathNot: '^plugins/[^/]+/(index|client|pure|screen)\\.tsx?$' },
    },
    {
      name: 'kernel-stands-on-nothing',
      severity: 'error',
      from: { path: '^plugins/kernel/', pathNot: inTests },
      to: { path: '^plugins/(?!kernel/)' },
    },
    {
      name: 'ground-rooms-stand-on-the-kernel',
      comment: 'hierarchical-access stands on the kernel; audit-trail and notifications on both. Nothing in the ground knows the rooms above.',
      severity: 'error',
      from: { path: '^plugins/(hierarchical-access|audit-trail|notifications)/', pathNot: inTests },
      to: { path: '^plugins/(?!kernel/|hierarchical-access/|audit-trail/|notifications/)' },
    },
    {
      name: 'access-and-audit-know-no-inbox',
      severity: 'error',
      from: { path: '^plugins/(hierarchical-access|audit-trail)/', pathNot: inTests },
      to: { path: '^plugins/notifications/' },
    },
    {
      name: 'rules-and-calendar-are-ground',
      comment: 'working-calendar is a pure library on kernel/pure; rule-register stands on it and on the other ground rooms.',
      severity: 'error',
      from: { path: '^plugins/(working-calendar|rule-register)/', pathNot: inTests },
      to: { path: '^plugins/(?!kernel/|hierarchical-access/|audit-trail/|working-calendar/|rule-register/)' },
    },
    {
      name: 'the-calendar-is-a-library',
      severity: 'error',
      from: { path: '^plugins/working-calendar/', pathNot: inTests },
      to: { path: ['^plugins/(?!working-calendar/|kernel/pure\\.ts)', FRAMEWORKS] },
    },
    {
      name: 'search-knows-no-collection',
      comment: 'What is searched registers itself: options, and attach_search in SQL.',
      severity: 'error',
      from: { path: '^plugins/search/', pathNot: inTests },
      to: { path: '^plugins/(?!kernel/|hierarchical-access/|search/)' },
    },
    {
      name: 'guards-stand-on-the-ground',
      comment: 'Text, secrecy and files are looked at below every room: they know the ground, and file-texts knows what a marking is.',
      severity: 'error',
      from: { path: '^plugins/(right-text|secrecy-guard|file-texts)/', pathNot: inTests },
      to: { path: '^plugins/(?!kernel/|hierarchical-access/|audit-trail/|notifications/|right-text/|secrecy-guard/|file-texts/)' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ imports no framework: it is tested without one.',
      severity: 'error',
      from: { path: '/domain/', pathNot: inTests },
      to: { path: [FRAMEWORKS, '^node_modules/(payload|@payloadcms|next|react|react-dom|express|pg|drizzle-orm)/'] },
    },
    {
      name: 'domain-uses-pure-doors',
      comment: 'Only its own domain/, and client.ts or pure.ts of another room, which touch no server.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/domain/', pathNot: inTests },
      to: { path: '^plugins/', pathNot: ['^plugins/$1/(domain|translations)/', '^plugins/$1/[^/]+/(domain|translations)/', '^plugins/[^/]+/(client|pure)\\.ts$'] },
    },
    {
      name: 'browser-code-stays-in-the-browser',
      comment: "client.ts pulls in neither the server's Payload nor the database.",
      severity: 'error',
      from: { path: '^plugins/[^/]+/client\\.ts$' },
      to: { path: '^node_modules/(payload|pg|drizzle-orm|@payloadcms/(db-postgres|drizzle|next))/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'must-resolve', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['^handbook:demonstration$', '\\.s?css$'] } },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { pathNot: [inTests, '^tests/'] },
      to: { path: inTests },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|dist|\\.cache|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
