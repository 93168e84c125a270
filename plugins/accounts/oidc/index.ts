export { oidcCallback } from './callback';
export { startOidc } from './start';
