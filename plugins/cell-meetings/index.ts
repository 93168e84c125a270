import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { withHomeCard, withPortalPage } from '../portal';
import { attend, close, decide, makeVoid, open } from './commands/hold';
import { list, show } from './commands/look';
import { answer, ask, mine } from './commands/own';
import { callOff, change, convene, draft } from './commands/prepare';
import { MEETINGS_SCREEN } from './meetingsScreen';
import { meetingKinds } from './notices/kinds';
import { ownParts } from './ownParts';
import { castVote, closePoll, openPoll } from './polls/commands';
import { MEETING_CARD, MEETING_PAGES } from './portal/pages';

const commands = [
  asAnyCommand(mine), asAnyCommand(list), asAnyCommand(show), asAnyCommand(draft), asAnyCommand(change), asAnyCommand(convene), asAnyCommand(callOff),
  asAnyCommand(open), asAnyCommand(attend), asAnyCommand(decide), asAnyCommand(makeVoid), asAnyCommand(close), asAnyCommand(answer), asAnyCommand(ask),
  asAnyCommand(openPoll), asAnyCommand(castVote), asAnyCommand(closePoll),
];

/** Meetings of cells: drafted and summoned, opened with a count, decided by hands and open polls, closed. */
export const cellMeetings = (): Plugin => (config) => {
  const whole = MEETING_PAGES.reduce(withPortalPage, withHomeCard(withNotificationKinds(config, meetingKinds), MEETING_CARD));
  return contribute({ ...whole, admin: withScreen(config.admin, MEETINGS_SCREEN) }, { commands, personalData: [...ownParts] });
};
