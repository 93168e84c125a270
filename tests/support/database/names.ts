import { randomBytes } from 'node:crypto';

/** A template is named after what the migrations say: changed migrations, another template. */
export const TEMPLATE_PREFIX = 'handbook_tpl_';
export const TEST_PREFIX = 'handbook_test_';

/** Carries the process that made it, so that the next run can drop what a killed one left. */
export const newTestName = (): string => `${TEST_PREFIX}${process.pid}_${randomBytes(4).toString('hex')}`;

export const makerOf = (name: string): number => Number(name.slice(TEST_PREFIX.length).split('_')[0]);

/** The same server and role, another database. */
export const withDatabase = (url: string, database: string): string => {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.href;
};
