import type { UIFieldServerComponent } from 'payload';
import type { ReactNode } from 'react';
import { queryPool, sql, uuidArray, vietnamDateTime } from '../../kernel';
import { detailRows } from '../domain/detailRows';
import { t } from '../translations';
import { vi } from '../translations/vi';

type DetailKey = Extract<keyof typeof vi, `detail.${string}`>;
const isKnown = (key: string): key is DetailKey => key in vi;

/** Members of a detail that name an organisation or an account; their names are looked up when read, never stored. */
const REFERENCES = /^(as|parent|receiver|decider|user|from\.organization|to\.organization)$/;

type Named = { id: string; name: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const namesOf = async (payload: Parameters<typeof queryPool>[0], values: string[]): Promise<ReadonlyMap<string, string>> => {
  const ids = uuidArray(values.filter((value) => UUID.test(value)));
  const found = await queryPool<Named>(
    payload,
    sql`select id, name from organizations where id = any(${ids}) union all select id, display_name from users where id = any(${ids})`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
};

type Seal = { seq: string; hash: string; sealed_at: Date };

const Entry = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <>
    <dt style={{ fontWeight: 600 }}>{name}</dt>
    <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{children}</dd>
  </>
);

/**
 * What an event holds beside its columns, as a list to read, and where it stands in its chain. Stands in the place of
 * Payload's JSON field, which would load an editor off the network.
 */
export const EventDetail: UIFieldServerComponent = async ({ data, i18n, id, payload }) => {
  const event = typeof id === 'string' ? id : undefined;
  const [seal] = event
    ? await queryPool<Seal>(payload, sql`select seq::text, hash, sealed_at from handbook.audit_seals where event_id = ${event}::uuid`)
    : [];
  const rows = detailRows((data as { detail?: unknown } | undefined)?.detail, vietnamDateTime);
  const names = await namesOf(payload, rows.filter(({ key }) => REFERENCES.test(key)).map(({ value }) => value));
  const nameOf = (key: string): string => {
    const known = `detail.${key}`;
    return isKnown(known) ? t(i18n, known) : key;
  };
  return (
    <section aria-label={t(i18n, 'field.detail')} style={{ marginBlockEnd: 'var(--base)' }}>
      <h3 style={{ marginBlockEnd: 'calc(var(--base) / 2)' }}>{t(i18n, 'field.detail')}</h3>
      {rows.length === 0 ? <p>{t(i18n, 'detail.none')}</p> : null}
      <dl style={{ display: 'grid', gridTemplateColumns: 'minmax(8rem, max-content) 1fr', gap: '0.35rem 1.5rem', margin: 0 }}>
        {rows.map(({ key, value }) => (
          <Entry key={key} name={nameOf(key)}>
            {names.get(value) ?? value}
          </Entry>
        ))}
        <Entry name={t(i18n, 'seal.label')}>
          {seal ? t(i18n, 'seal.done', { seq: seal.seq, at: vietnamDateTime(seal.sealed_at) }) : t(i18n, 'seal.waiting')}
        </Entry>
        {seal ? (
          <Entry name={t(i18n, 'seal.hash')}>
            <code>{seal.hash}</code>
          </Entry>
        ) : null}
      </dl>
    </section>
  );
};
