import { consents as en } from './consents.en';
import { consents as vi } from './consents.vi';

/** The wording, in both languages: kept whole with the first agreement to it. */
export const consentWords = { vi, en };
