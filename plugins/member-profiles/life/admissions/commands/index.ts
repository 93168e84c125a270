import { asAnyCommand, type AnyCommand } from '../../../../kernel';
import { admit } from './admit';
import { refuseAdmission, returnAdmission, withdrawAdmission } from './answer';
import { ceremony } from './ceremony';
import { certificate } from './certificate';
import { confirm } from './confirm';
import { desk } from './desk';
import { enter } from './enter';
import { extend } from './extend';
import { open } from './open';
import { papers } from './papers';
import { propose } from './propose';
import { review } from './review';
import { show } from './show';
import { sponsors } from './sponsors';
import { strikeOff } from './strikeOff';
import { vote } from './vote';

/** Every verb of admissions, in the order of a life. */
export const admissionCommands: AnyCommand[] = [
  asAnyCommand(open), asAnyCommand(certificate), asAnyCommand(sponsors), asAnyCommand(papers), asAnyCommand(vote), asAnyCommand(propose), asAnyCommand(admit), asAnyCommand(ceremony),
  asAnyCommand(enter), asAnyCommand(review), asAnyCommand(confirm), asAnyCommand(extend), asAnyCommand(strikeOff), asAnyCommand(returnAdmission), asAnyCommand(refuseAdmission),
  asAnyCommand(withdrawAdmission), asAnyCommand(desk), asAnyCommand(show),
];
