import { explicitOverrideAccess } from './explicitOverrideAccess.mjs';
import { noIdleTests } from './noIdleTests.mjs';
import { reasonedNonNull } from './reasonedNonNull.mjs';

/** The house's own lint rules. */
export default {
  rules: {
    'explicit-override-access': explicitOverrideAccess,
    'no-idle-tests': noIdleTests,
    'reasoned-non-null': reasonedNonNull,
  },
};
