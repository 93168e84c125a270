import { asAnyCommand, type AnyCommand } from '../../kernel';
import { mandatesToSettle } from './commands/toSettle';
import { showReview } from './commands/show';
import { signReview } from './commands/sign';
import { reviewWorklist } from './commands/worklist';
import { REVIEWS_PATH } from './path';
import { vi } from './translations/vi';

export { reviewKinds } from './notices/kinds';
export { remindReviews } from './remind';
export { REVIEW_RULE } from './rule';

const at = (name: string): string => `/plugins/accounts/mandateReviews/components/${name}#${name}`;

export const REVIEWS_SCREEN = { name: 'mandate-reviews', path: REVIEWS_PATH, title: vi['view.title'], view: at('ReviewsView'), link: at('ReviewsLink') } as const;

export const reviewCommands: readonly AnyCommand[] = [asAnyCommand(reviewWorklist), asAnyCommand(showReview), asAnyCommand(signReview), asAnyCommand(mandatesToSettle)];
