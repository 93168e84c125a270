// One production build for all browser tests; made anew only when its sources changed.
import { buildAdmin } from '../lib/buildAdmin.mjs';
import { bundle } from '../lib/bundle.mjs';

// Quiet: whatever runs from dist/ keeps its parts.
await bundle({ quiet: true });
await buildAdmin();
