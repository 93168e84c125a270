import { vietnamDay } from '../../../plugins/kernel';
import type { Scene } from './Scene';
import { workingTime } from './times';

/** A cell reports its new name; the ward's administrator has it before them. */
export const loadReports = async (scene: Scene, now: Date): Promise<void> => {
  const at = workingTime(now, 3, 'bao-cao-to-chuc');
  const day = vietnamDay(at);
  await scene.command(
    'hoankiem.bithu',
    'organization-reports.propose',
    { organization: scene.place('hoankiem/1'), kind: 'rename', name: 'Chi bộ Tổ dân phố số 1', note: 'Sắp xếp lại các tổ dân phố', decisionNumber: '18-QĐ/ĐU', decisionDate: day, from: day },
    at,
  );
};
