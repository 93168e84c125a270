import type { PayloadRequest } from 'payload';
import { administratorsAbove } from '../../../hierarchical-access';
import { notify } from '../../../notifications';
import type { ReportKind } from '../kinds';
import { REPORTS_PATH } from '../path';
import { t } from '../translations';

type About = { organization: string; name: string; path: string; kind: ReportKind };

const say = async (req: PayloadRequest, what: 'waits' | 'returned' | 'approved', to: string[], { organization, name, kind }: About, more: Record<string, string> = {}): Promise<void> => {
  await notify(req, { kind: `organizations.report-${what}`, to, organization, params: { place: name, what: t('vi', `kind.${kind}`), ...more }, link: `${req.payload.config.routes.admin}${REPORTS_PATH}` });
};

/** Whose turn it is: the level in charge. */
export const tellWaiting = async (req: PayloadRequest, about: About): Promise<void> => say(req, 'waits', (await administratorsAbove(req, about.path)).filter((id) => id !== String(req.user?.id)), about);
/** Who reported it hears the answer. */
export const tellAnswer = (req: PayloadRequest, what: 'returned' | 'approved', to: string, about: About, reason = ''): Promise<void> => say(req, what, [to], about, { reason });
