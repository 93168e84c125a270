export { signInImpacts } from './impacts';
export { IDLE_ACCOUNTS, SESSION_LENGTHS, SIGN_IN_LOCK } from './rules';
