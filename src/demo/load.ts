import type { Payload } from 'payload';
import { queryPool, setClock, sql, systemClock } from '../../plugins/kernel';
import { accounts, systemAdministrator } from './accounts';
import { documents, news, pages } from './content';
import { DemonstrationError } from './DemonstrationError';
import { listedAccounts, type DemonstrationAccount } from './listedAccounts';
import { foundingAt, foundingDecision } from './load/founding';
import { loadAccounts } from './load/loadAccounts';
import { loadBoards } from './load/loadBoards';
import { loadContent } from './load/loadContent';
import { loadConversations } from './load/loadConversations';
import { loadDues } from './load/loadDues';
import { loadExchange } from './load/loadExchange';
import { loadHistories } from './load/loadHistories';
import { loadLife } from './load/loadLife';
import { loadMeetings } from './load/loadMeetings';
import { loadNumbers } from './load/loadNumbers';
import { loadPlaces } from './load/loadPlaces';
import { loadPrivacy } from './load/loadPrivacy';
import { loadReconciliation } from './load/loadReconciliation';
import { loadRecords } from './load/loadRecords';
import { loadRegistrations } from './load/loadRegistrations';
import { loadRooms } from './load/loadRooms';
import { loadReports } from './load/loadReports';
import { loadSignIns } from './load/loadSignIns';
import { loadSupport } from './load/loadSupport';
import { loadTransfers } from './load/loadTransfers';
import { loadTree } from './load/loadTree';
import { drawAll, PictureLibrary } from './load/PictureLibrary';
import { Scene } from './load/Scene';
import { readState, writeState } from './state';
import { t } from './translations';

export type { DemonstrationAccount } from './listedAccounts';
export { demonstrationContents, removeDemonstration, type Removed } from './remove/removeDemonstration';

type LoadOptions = { payload: Payload; log: (message: string) => void; password: string };

const stopwatch = (): (() => string) => {
  const begin = performance.now();
  return () => ((performance.now() - begin) / 1000).toFixed(1).replace('.', ',');
};

/** Lines about long work are told at the most every so many milliseconds. */
const EVERY = 5000;

/**
 * The tree goes in step by step, each found again by its code; all the rest in one transaction, together with the note
 * that it is there. A load cut short at any point (kill -9) is therefore either to be gone on with or not there.
 */
const load = async ({ payload, log, password }: LoadOptions): Promise<void> => {
  const seconds = stopwatch();
  const now = new Date();
  const founded = foundingAt(now);
  const founding = foundingDecision(founded);
  const pictures = drawAll();
  const outside = new Scene(payload);
  await writeState(await outside.as(undefined), { phase: 'loading' });
  const committees = await loadTree(outside, password, founded, founding);

  const transaction = await payload.db.beginTransaction();
  if (transaction === null) throw new DemonstrationError(t('vi', 'load.failed', { step: 'begin', why: 'no transaction' }));
  try {
    const scene = new Scene(payload, transaction);
    for (const [key, id] of outside.places) scene.places.set(key, id);
    for (const [username, person] of outside.people) scene.people.set(username, person);
    log(t('vi', 'load.organizations', { count: committees + (await loadPlaces(scene, founded, founding)), seconds: seconds() }));
    await loadAccounts(scene, password, founded, founding);
    log(t('vi', 'load.accounts', { count: accounts.length + 1, members: scene.registry.members.length, seconds: seconds() }));
    const library = new PictureLibrary(scene, pictures);
    let told = performance.now();
    await loadContent(scene, library, founded, now, (done, total) => {
      if (done < total && performance.now() - told < EVERY) return;
      told = performance.now();
      log(t('vi', 'load.content', { done, total, seconds: seconds() }));
    });
    await loadBoards(scene, founded, founding);
    await loadConversations(scene, now);
    await loadRooms(scene, founded, now);
    await loadTransfers(scene, now);
    await loadReports(scene, now);
    await loadSignIns(scene, now);
    await loadRecords(scene, systemAdministrator.username, 'hoankiem.dangvien', now);
    await loadHistories(scene, systemAdministrator.username, now);
    await loadDues(scene, systemAdministrator.username, now);
    await loadExchange(scene, systemAdministrator.username, now);
    await loadPrivacy(scene, 'hoankiem.dangvien', { restricted: 'badinh.dangvien', by: 'badinh.quantri' }, now);
    await loadSupport(scene, systemAdministrator.username, now);
    await loadNumbers(scene, now);
    await loadMeetings(scene, now);
    await loadReconciliation(scene, 'hoankiem.quantri', now);
    await loadLife(scene, now);
    await loadRegistrations(scene, systemAdministrator.username, now);
    await writeState(await scene.as(undefined), { phase: 'loaded', at: now.toISOString(), registry: scene.registry });
    await payload.db.commitTransaction(transaction);
    log(t('vi', 'load.done', { news: news.length, documents: documents.length, pages: pages.length, seconds: seconds() }));
  } catch (error) {
    await payload.db.rollbackTransaction(transaction);
    throw error;
  }
};

/**
 * Fills an empty database with the demonstration, or goes on with a load that was cut short. Does nothing when the
 * demonstration is there already, was removed, or when an organisation exists that is not its own: then no accounts
 * are returned. Must run before the server listens: it sets the process's clock to the days it tells of.
 */
export const loadDemonstrationIfEmpty = async (options: LoadOptions): Promise<{ loaded: boolean; accounts: DemonstrationAccount[] }> => {
  const { payload, log } = options;
  const state = await readState(payload);
  if (state?.phase === 'loaded') return { loaded: false, accounts: listedAccounts() };
  if (state?.phase === 'removed') return { loaded: false, accounts: [] };
  if (state === undefined) {
    const [existing] = await queryPool(payload, sql`select id from organizations limit 1`);
    if (existing) return { loaded: false, accounts: [] };
  } else log(t('vi', 'load.resumed'));
  try {
    await load(options);
  } finally {
    setClock(systemClock);
  }
  return { loaded: true, accounts: listedAccounts() };
};
