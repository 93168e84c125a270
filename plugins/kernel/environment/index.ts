export { EnvironmentError } from './EnvironmentError';
export { type Environment, readEnvironment } from './readEnvironment';
export { secretVariables, variables } from './variables';
