import type { Endpoint } from 'payload';
import { runCommand } from '../../../kernel';
import { listResponse } from '../../papers/lists/listResponse';
import { exportMonth } from './exportMonth';
import { exportTotals } from './exportTotals';

/** The doors of the two files; the commands decide who may have them and write it down. */
export const duesFiles: Endpoint[] = [
  {
    method: 'get',
    path: '/dues/file',
    handler: async (req) => {
      const { paper, format, month } = await runCommand(exportMonth, req, Object.fromEntries(req.searchParams ?? []));
      return listResponse(paper, format, `dang-phi-${month}`);
    },
  },
  {
    method: 'get',
    path: '/dues/totals/file',
    handler: async (req) => {
      const { paper, format, month } = await runCommand(exportTotals, req, Object.fromEntries(req.searchParams ?? []));
      return listResponse(paper, format, `tong-hop-dang-phi-${month}`);
    },
  },
];
