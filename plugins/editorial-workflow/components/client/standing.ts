import { vietnamDateTime } from '../../../kernel/client';
import type { HistoryEntry, PanelView } from '../../view/types';
import type { Words } from './useWords';

/** The step that took down what is no longer live, unless it was submitted anew since. */
export const withdrawal = ({ live, history }: PanelView): HistoryEntry | undefined => {
  const last = live === null ? history.find(({ action }) => /\.(withdraw|expire|submit)$/.test(action)) : undefined;
  return last?.action.endsWith('.submit') ? undefined : last;
};
const expired = (view: PanelView): boolean => withdrawal(view)?.action.endsWith('.expire') === true;
const wasWithdrawn = (view: PanelView): boolean => withdrawal(view) !== undefined;

const stageName = ({ case: row, path }: PanelView): string => (row ? (path[row.stage]?.name ?? '') : '');

/** Where a document stands, in a few words: for the line beside the save button. */
export const shortStanding = (view: PanelView, { s, w }: Words): string => {
  if (view.case?.state === 'in-review') return s('short.in-review', { stage: stageName(view) });
  if (view.case) return w(`state.${view.case.state}`);
  if (view.live) return s(view.draftDiffers ? 'short.live.differs' : 'short.live');
  return s(expired(view) ? 'short.expired' : wasWithdrawn(view) ? 'short.withdrawn' : 'short.draft');
};

/** The same in whole sentences. */
export const standingInWords = (view: PanelView, { s }: Words): string[] => {
  const { case: row, live, draftDiffers } = view;
  const liveSince = live ? [s('standing.live', { at: vietnamDateTime(live.publishedAt) })] : [];
  if (!row) {
    if (live) return [...liveSince, s(draftDiffers ? 'standing.live.differs' : 'standing.live.same')];
    return [s(expired(view) ? 'standing.expired' : wasWithdrawn(view) ? 'standing.withdrawn' : 'standing.draft')];
  }
  const beside = live ? [s('standing.live.beside')] : [];
  switch (row.state) {
    case 'in-review':
      return [s('standing.in-review', { stage: stageName(view), submitter: row.submittedBy.name, at: vietnamDateTime(row.submittedAt) }), ...beside];
    case 'approved':
      return [s('standing.approved'), ...beside];
    case 'scheduled':
      return [s('standing.scheduled', { at: row.scheduledFor ? vietnamDateTime(row.scheduledFor) : '' }), ...beside];
    case 'returned':
    case 'recalled':
    case 'dropped':
      return [s(`standing.${row.state}`), ...liveSince];
    default:
      return liveSince.length > 0 ? liveSince : [s('standing.draft')];
  }
};

/** Colour family of a standing; the words beside it say the same. */
export const tone = (view: PanelView): 'quiet' | 'busy' | 'good' | 'bad' => {
  if (view.case?.state === 'in-review' || view.case?.state === 'scheduled' || view.case?.state === 'approved') return 'busy';
  if (view.case) return 'bad';
  return view.live ? 'good' : 'quiet';
};

export const isOpen = (view: PanelView | undefined): boolean => ['in-review', 'approved', 'scheduled'].includes(view?.case?.state ?? '');
