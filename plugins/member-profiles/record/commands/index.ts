import { asAnyCommand, type AnyCommand } from '../../../kernel';
import { confirmProposal, rejectProposal, withdrawProposal } from './decideProposal';
import { findByNumber } from './findByNumber';
import { myRecord } from './myRecord';
import { openProposal } from './openProposal';
import { proposals } from './proposals';
import { propose } from './propose';
import { readRecord } from './readRecord';
import { recordChanges } from './recordChanges';
import { recordReaders } from './recordReaders';
import { updateRecord } from './updateRecord';

/** Every verb of the record. */
export const recordCommands: AnyCommand[] = [
  asAnyCommand(readRecord), asAnyCommand(updateRecord), asAnyCommand(findByNumber), asAnyCommand(recordChanges),
  asAnyCommand(myRecord), asAnyCommand(recordReaders),
  asAnyCommand(propose), asAnyCommand(proposals), asAnyCommand(openProposal), asAnyCommand(confirmProposal), asAnyCommand(rejectProposal), asAnyCommand(withdrawProposal),
];
