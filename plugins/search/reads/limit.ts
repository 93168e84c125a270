/**
 * The longest PostgreSQL works at one question, in milliseconds; then it is ended and the asker told to come again (503). A hundred times
 * what a question takes: it bounds what somebody can keep busy who words questions for that.
 */
export const LIMIT_MS = 4000;
