export { passkeyCommands } from './commands';
