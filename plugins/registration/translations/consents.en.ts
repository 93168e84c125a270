import type { consents as vi } from './consents.vi';

export const consents: typeof vi = {
  account: {
    title: 'Making and keeping the account (needed)',
    text: 'I agree that my cell and committee use the number of my Party card, my date of birth and the contact I give to verify me and to make and keep my account of the members\' handbook.',
  },
  card: {
    title: 'Looking at the photo of the card (needed)',
    text: 'I agree that whoever verifies and approves looks at the photo of my Party card. It is kept encrypted, seen by nobody else, and deleted after the decision within the time set by rule.',
  },
  contact: {
    title: 'News by telephone or e-mail (free)',
    text: 'I agree to be told about my registration and account by the telephone number or e-mail I give.',
  },
};
