import pg from 'pg';

import { migrate } from '../../../src/cli/migrate';
import { WITHOUT_SECOND_FACTOR } from '../withoutSecondFactor';
import { APP } from '../../../src/server/embedded-postgres/roles';

// A process of its own: migrations as the owner, then the product's role is let in, as the first start does it.
const ownerUrl = process.env.DATABASE_URL ?? '';
const appUrl = new URL(ownerUrl);
appUrl.username = APP;
await migrate(ownerUrl, appUrl.href);
const client = new pg.Client({ connectionString: ownerUrl });
await client.connect();
await client.query('select handbook.grant_application($1)', [APP]);
await client.query(WITHOUT_SECOND_FACTOR);
await client.end();
process.stdout.write('template ready\n');
process.exit(0);
