import React, { type ReactElement } from 'react';
import { Card } from '../../design/Card';
import { Facts } from '../../design/Facts';
import { ask } from '../../read/ask';
import { settle } from '../../read/settle';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';

type Held = { id: string; role: string; roleName: string; state: string; user: { displayName: string; disabled: boolean } | null };
const LEADERS = ['committee-secretary', 'cell-secretary', 'cell-deputy-secretary'];

/** Who leads it now, for those who may read its mandates; for everybody else there is no such card. */
export const LeadersCard = async ({ req, language, id }: Pick<PortalProps, 'req' | 'language'> & { id: string }): Promise<ReactElement | null> => {
  const answer = await settle(ask<{ mandates: Held[] }>(req, 'mandates.of-organization', { id }));
  if (answer.is === 'refused') return null;
  const leaders = answer.value.mandates.filter(({ role, state, user }) => state === 'current' && LEADERS.includes(role) && user && !user.disabled);
  if (leaders.length === 0) return null;
  return <Card icon="person" id="lanh-dao" title={t(language, 'place.leaders')}><Facts facts={leaders.map(({ roleName, user }) => [roleName, user?.displayName] as const)} /></Card>;
};
