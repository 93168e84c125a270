import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { contributionsOf, fixedClock, runCommand, setClock, type RunOptions } from '../../../plugins/kernel';
import { DemonstrationError } from '../DemonstrationError';
import type { PlaceKey } from '../places';
import { emptyRegistry, type Registry } from '../state';
import { t } from '../translations';

/** Somebody of the demonstration, by user name. */
export type Actor = string;

/**
 * The stage on which the demonstration is played: who is who, what was made, and how to do something as somebody.
 * With a `transaction` everything done belongs to it.
 */
export class Scene {
  readonly people = new Map<Actor, { id: string }>();
  readonly places = new Map<PlaceKey, string>();
  readonly topics = new Map<string, string>();
  /** The newest case of each item, by the item's key. */
  readonly cases = new Map<string, string>();
  readonly registry: Registry = emptyRegistry();

  constructor(
    readonly payload: Payload,
    readonly transaction?: string | number,
  ) {}

  place(key: PlaceKey): string {
    return this.known(this.places.get(key), key);
  }

  topic(key: string): string {
    return this.known(this.topics.get(key), key);
  }

  caseOf(key: string): string {
    return this.known(this.cases.get(key), key);
  }

  /** A fresh request of this person: power is read once a request. */
  async as(actor: Actor | undefined): Promise<PayloadRequest> {
    const user = actor === undefined ? undefined : { ...this.known(this.people.get(actor), actor), collection: 'users' };
    const transaction = this.transaction === undefined ? {} : { req: { transactionID: this.transaction } };
    return createLocalReq({ ...(user ? { user: user as never } : {}), ...transaction }, this.payload);
  }

  /** Gives one of the product's commands, by its name in the registry, as this person, at this time. */
  async command<O = { id: string }>(actor: Actor, name: string, input: Record<string, unknown>, at: Date, options?: RunOptions): Promise<O> {
    const command = contributionsOf(this.payload.config).commands.find((each) => each.name === name);
    return this.step(`${actor}: ${name}`, at, async () => (await runCommand(this.known(command, name), await this.as(actor), input, options)) as O);
  }

  /** Does something at a time of its own; an error says at which step it came. */
  async step<T>(name: string, at: Date, work: () => Promise<T>): Promise<T> {
    setClock(fixedClock(at));
    try {
      return await work();
    } catch (error) {
      throw new DemonstrationError(t('vi', 'load.failed', { step: name, why: error instanceof Error ? error.message : String(error) }), { cause: error });
    }
  }

  private known<T>(value: T | undefined, name: string): T {
    if (value === undefined) throw new DemonstrationError(t('vi', 'load.failed', { step: name, why: '?' }));
    return value;
  }
}
