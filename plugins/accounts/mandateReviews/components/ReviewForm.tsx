'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { vietnamDate } from '../../../kernel/client';
import { InputField, send, usePress } from '../../../hierarchical-access/client';
import type { Review, ReviewLine } from '../commands/show';
import { useText } from './useText';

type Choice = { keep?: boolean; reason: string };
type Props = { review: Review; onDone: (message: string) => void; onCancel: () => void };

/** Nothing is chosen beforehand: each mandate is decided by a person. */
export const ReviewForm = ({ review, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = (id: string, part: Partial<Choice>): void => setChosen((all) => ({ ...all, [id]: { reason: '', ...all[id], ...part } }));
  const theirs = review.lines.filter(({ own }) => !own);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = theirs.flatMap(({ id }): [string, string][] => {
      const choice = chosen[id];
      if (choice?.keep === undefined) return [[id, text('review.choose')]];
      return choice.keep || choice.reason.trim() ? [] : [[`${id}.reason`, text('review.needed')]];
    });
    if (missing.length > 0) return fail(Object.fromEntries(missing));
    const lines = theirs.map(({ id }) => ({ mandate: id, keep: chosen[id]?.keep === true, ...(chosen[id]?.keep ? {} : { reason: chosen[id]?.reason.trim() }) }));
    void press(async () => {
      const { kept, ended } = await send<{ kept: number; ended: number }>(`${api}/mandate-reviews/${review.organization.id}/sign`, { json: { lines } });
      onDone(text('review.done', { kept, ended }));
    });
  };
  const lineOf = (line: ReviewLine): React.ReactElement => {
    const { id, holder, roleName, validFrom, decisionNumber, lastUsedAt, members, own, mayEnd } = line;
    const choice = chosen[id];
    return (
      <fieldset className="phan-quyen__field hb-review" key={id}>
        <legend>
          <strong>{roleName}</strong>: {holder}
          {members !== null && ` (${text('review.group', { count: members })})`}
        </legend>
        <p>
          {text('review.from', { day: vietnamDate(validFrom), decision: decisionNumber })}. {lastUsedAt ? text('review.used', { day: vietnamDate(lastUsedAt) }) : text('review.unused')}.
        </p>
        {own ? (
          <p>{text('review.own')}</p>
        ) : (
          <div className="phan-quyen__buttons">
            {([true, ...(mayEnd ? [false] : [])] as const).map((keep) => (
              <label className="hb-review__choice" key={String(keep)}>
                <input checked={choice?.keep === keep} name={`review-${id}`} onChange={() => set(id, { keep })} type="radio" />
                {text(keep ? 'review.keep' : 'review.end')}
              </label>
            ))}
          </div>
        )}
        {choice?.keep === false && <InputField error={wrong[`${id}.reason`]} label={text('review.reason')} onChange={(reason) => set(id, { reason })} required value={choice.reason} />}
        {choice?.keep === undefined && wrong[id] && (
          <p className="phan-quyen__wrong" role="alert">
            {wrong[id]}
          </p>
        )}
      </fieldset>
    );
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>
        {text('review.title', { name: review.organization.name })}
      </h2>
      {review.last && <p>{text('review.last', { ...review.last, day: vietnamDate(review.last.at) })}</p>}
      {review.lines.map(lineOf)}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('review.sign')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('review.cancel')}
        </button>
      </div>
    </form>
  );
};
