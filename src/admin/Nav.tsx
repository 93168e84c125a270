import { DefaultNav } from '@payloadcms/next/rsc';
import { createLocalReq, type TypedUser } from 'payload';
import type { ComponentProps } from 'react';
import { ADMINS, heldOver, powerOf } from '../../plugins/hierarchical-access';

/** Registers that only administrators and committee secretaries have use for; others see at most their own line of them. */
const REGISTERS = ['members', 'groups', 'audit-events', 'workflow-definitions'];
/** These have screens of their own above, which lead on to the lists. */
const WITH_SCREENS = ['users', 'mandates', 'organizations', 'source-sites'];

type Props = ComponentProps<typeof DefaultNav>;

/** Payload's menu, without the lines that lead a person to nothing they could use. What may be read is decided elsewhere. */
export const Nav = async (props: Props) => {
  const { payload, user, visibleEntities } = props;
  const power = user && payload ? await powerOf(await createLocalReq({ user: user as TypedUser }, payload)) : undefined;
  const overlooks = power !== undefined && heldOver(power, [...ADMINS, 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary']).length > 0;
  const hidden = [...WITH_SCREENS, ...(overlooks ? [] : REGISTERS)];
  const collections = visibleEntities?.collections.filter((slug) => !hidden.includes(slug)) ?? [];
  return <DefaultNav {...props} visibleEntities={{ collections, globals: visibleEntities?.globals ?? [] }} />;
};
