import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'button': 'Sign in with {{name}}',
  'button.name': 'your identity account',
  'or': 'or',
  'opened': 'Signed in',
  'opened.on': 'Open the handbook',
  'refused': 'You could not be signed in this way. Please sign in with user name and password, or ask the administrator of your committee.',
  'again': 'That sign-in took too long or was not valid. Please press sign in again.',
  'away': 'The sign-in provider does not answer. Please try again in a few minutes, or sign in with your password.',
  'wait': 'Too many tries. Please wait a few minutes and try again.',
};
