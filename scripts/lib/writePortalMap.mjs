import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MAP = 'src/app/(portal)/components.ts';

/** What the portal's registry names, as imports: Next finds them when it builds, and plain Node never loads React. */
export const writePortalMap = (config) => {
  const { pages = [], cards = [], banners = [] } = config.custom?.portal ?? {};
  const paths = [...new Set([...[...pages, ...cards].map(({ Component }) => Component), ...banners])].sort();
  const parts = paths.map((path) => path.split('#'));
  const text = [
    '// Made by npm run generate from what rooms have hung into the portal.',
    "import type { ReactNode } from 'react';",
    "import type { PortalProps } from '../../../plugins/portal';",
    ...parts.map(([file, name], n) => `import { ${name} as C${n} } from '../../..${file}';`),
    '',
    'export const components: Readonly<Record<string, (props: PortalProps) => ReactNode | Promise<ReactNode>>> = {',
    ...paths.map((path, n) => `  '${path}': C${n},`),
    '};',
    '',
  ].join('\n');
  if (!existsSync(MAP) || readFileSync(MAP, 'utf8') !== text) writeFileSync(MAP, text);
};
