export type RuleRegisterOptions = { users: string };
