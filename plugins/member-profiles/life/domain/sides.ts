/**
 * On whose behalf somebody acts. `grassroots`: the committee directly over the cell where it is one of the grassroots, which proposes and
 * does not decide. `authority`: the committee in charge. `register`: nobody, the member left by another way.
 */
export type Side = 'cell' | 'grassroots' | 'authority' | 'register';

export type Refused = 'forbidden' | 'state';
