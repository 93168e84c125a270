import type { PayloadRequest } from 'payload';
import { isShape, mayHold, type Shape } from '../domain/mayHold';
import { organizationFail } from '../errors';
import { shapeShown } from './shapeShown';

type Named = Shape & { name: string };

/** Level, form and kind fit together, and one of that shape may stand under this parent. */
export const assertHolds = (req: PayloadRequest, parent: Named, child: Named): void => {
  if (!isShape(child)) throw organizationFail(req, 'organization.shape', { shape: shapeShown(req, child) });
  if (mayHold(parent, child)) return;
  throw organizationFail(req, 'organization.cannot-hold', {
    parent: parent.name,
    parentShape: shapeShown(req, parent),
    name: child.name,
    shape: shapeShown(req, child),
  });
};
