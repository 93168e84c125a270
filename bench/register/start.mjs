// npm run bench:register
import { startBench } from '../support/startBench.mjs';

await startBench('register');
