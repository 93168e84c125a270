// npm run bench:import
import { startBench } from '../support/startBench.mjs';

await startBench('import');
