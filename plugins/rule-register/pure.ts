// What a `domain/` folder may import: pure functions and types, no Payload, no database.
export { explain, type Explained, type ExplainedRule, type UsedRule, type UsedVersion } from './domain/explained';
