'use client';
import { Link, SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { vietnamDate } from '../../../kernel/client';
import { refusalOf, send } from '../../../hierarchical-access/client';
import type { DueReview } from '../commands/worklist';
import type { Review } from '../commands/show';
import type { ToSettle } from '../data/toSettle';
import { Administration } from './Administration';
import { ReviewForm } from './ReviewForm';
import { useText } from './useText';

type Task = Omit<ToSettle, 'path' | 'user'> & { roleName: string };

/** What changes of post left behind, what is due to be looked through, and one review at a time. */
export const ReviewsDesk = ({ administers }: { administers: boolean }): React.ReactElement => {
  const text = useText();
  const { routes } = useConfig().config;
  const [work, setWork] = useState<{ months: number; reviews: DueReview[] }>();
  const [tasks, setTasks] = useState<Task[]>();
  const [review, setReview] = useState<Review>();
  const [note, setNote] = useState('');
  const { api } = routes;
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setWork(await send<{ months: number; reviews: DueReview[] }>(`${api}/mandate-reviews`));
      setTasks((await send<{ tasks: Task[] }>(`${api}/mandates-to-settle`)).tasks);
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => void load(), [load]);
  const open = async (organization: string): Promise<void> => {
    setNote('');
    try {
      setReview(await send<Review>(`${api}/mandate-reviews/${organization}`));
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  };
  const done = (message: string): void => {
    setReview(undefined);
    setNote(message);
    void load();
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      {work && <p>{text('view.lead', { months: work.months })}</p>}
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {review ? (
        <ReviewForm key={review.organization.id} onCancel={() => setReview(undefined)} onDone={done} review={review} />
      ) : (
        <>
          <section>
            <h2>{text('view.settle')}</h2>
            {tasks?.length === 0 && <p>{text('view.settle.none')}</p>}
            {tasks && tasks.length > 0 && (
              <>
                <ul>
                  {tasks.map(({ mandate, name, roleName, holder, why }) => (
                    <li key={mandate}>
                      <strong>{roleName}</strong>, {name}. {text(`why.${why}`, { holder })}
                    </li>
                  ))}
                </ul>
                <p>
                  <Link href={`${routes.admin}/phan-quyen`} prefetch={false}>
                    {text('view.settle.go')}
                  </Link>
                </p>
              </>
            )}
          </section>
          <section>
            <h2>{text('view.reviews')}</h2>
            {work?.reviews.length === 0 && <p>{text('view.reviews.none')}</p>}
            {work && work.reviews.length > 0 && (
              <div className="phan-quyen__scroll">
                <table className="phan-quyen__table">
                  <thead>
                    <tr>
                      {(['view.organization', 'view.count', 'view.due', 'view.last', 'view.open'] as const).map((key) => (
                        <th key={key} scope="col">
                          {text(key)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {work.reviews.map(({ organization, name, mandates, dueAt, lastAt, state }) => (
                      <tr key={organization}>
                        <th scope="row">{name}</th>
                        <td data-label={text('view.count')}>{mandates}</td>
                        <td data-label={text('view.due')}>
                          {vietnamDate(dueAt)} ({text(`state.${state}`)})
                        </td>
                        <td data-label={text('view.last')}>{lastAt ? vietnamDate(lastAt) : text('view.never')}</td>
                        <td>
                          <button aria-label={`${text('view.open')}: ${name}`} className="phan-quyen__button" onClick={() => void open(organization)} type="button">
                            {text('view.open')}
                          </button>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </section>
          {administers && <Administration onDone={setNote} />}
        </>
      )}
    </div>
  );
};
