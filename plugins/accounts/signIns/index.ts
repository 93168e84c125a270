import { SIGN_INS_PATH } from './path';
import { vi } from './translations/vi';

export { signInCommands } from './commands';
export { networkOf } from './domain/networkOf';
export { judgeSignIns } from './jobs/judgeSignIns';
export { noteHooks } from './noteHooks';
export { NETWORK_HEADER } from './noteSignIn';
export { signInKinds } from './notices/kinds';
export { signInData } from './personalData';
export { signInRetention } from './retention';
export { UNUSUAL_SIGN_INS } from './rules';

const at = (name: string): string => `/plugins/accounts/signIns/components/${name}#${name}`;

export const SIGN_INS_SCREEN = { name: 'sign-ins', path: SIGN_INS_PATH, title: vi['view.title'], view: at('SignInsView'), link: at('SignInsLink') } as const;
