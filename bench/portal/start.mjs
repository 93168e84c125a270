// npm run bench:portal
import { buildAdmin } from '../../scripts/lib/buildAdmin.mjs';
import { startBench } from '../support/startBench.mjs';

if (!process.argv.includes('--help')) await buildAdmin();
await startBench('portal');
