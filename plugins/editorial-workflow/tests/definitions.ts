import type { House } from '../../../tests/support/house';
import type { Stage } from '../domain/definition';

export type Given = Pick<Stage, 'role'> & Partial<Stage>;

/** A workflow in force and offered, by SQL: stages as they are given, named by their place. */
export const offerPath = async (house: House, key: string, stages: readonly Given[]): Promise<void> => {
  const whole = stages.map((stage, index) => ({ key: `cap-${index + 1}`, name: `Cấp ${index + 1}`, rule: 'any', count: 1, binding: true, ...stage }));
  await house.ownerTicket('workflow-definitions.fixture:x', (sql) =>
    sql(`insert into workflow_definitions (key, version, name, active, is_default, offered, stages) values ($1, 1, $1, true, false, true, $2)`, [key, JSON.stringify(whole)]));
};
