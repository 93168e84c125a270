import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of workflow definitions and choices. */
export const definitionFail = createErrors(
  {
    'definition.key': 400,
    'definition.stages': 400,
    'definition.floor': 422,
    'definition.unchanged': 409,
    'definition.older': 409,
    'definition.in-force': 409,
    'definition.not-in-force': 409,
    'definition.untried': 409,
    'definition.dead-end': 422,
    'definition.default-cells': 422,
    'definition.is-default': 409,
    'definition.not-allowed': 422,
    'definition.none': 422,
    'choice.not-offered': 409,
    'choice.unfit': 422,
    'choice.same': 409,
    'choice.none': 409,
    'choice.cell-form': 400,
    'choice.collection': 400,
    'choice.organization-ended': 409,
  },
  vi,
  en,
);
