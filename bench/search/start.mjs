// npm run bench:search
import { startBench } from '../support/startBench.mjs';

await startBench('search');
