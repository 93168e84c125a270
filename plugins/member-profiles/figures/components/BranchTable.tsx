'use client';
import { Link, useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import type { Branch } from '../data/readFigures';
import { useText } from './useText';

const FIRST = 30;

/** The organisations next below, each leading on to its own figures and its list. @param then what the links keep: the day asked about */
export const BranchTable = ({ branches, then }: { branches: readonly Branch[]; then: Readonly<Record<string, string>> }): React.ReactElement => {
  const text = useText();
  const { admin } = useConfig().config.routes;
  const [all, setAll] = useState(false);
  if (branches.length === 0) return <p>{text('branches.none')}</p>;
  return (
    <>
      <div className="phan-quyen__scroll">
        <table className="phan-quyen__table">
          <thead>
            <tr>
              {(['table.place', 'table.total', 'table.official', 'table.probationary', 'table.list'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? branches : branches.slice(0, FIRST)).map(({ id, name, total, official, probationary }) => (
              <tr key={id}>
                <th scope="row">
                  <Link className="tong-hop__link" href={`${admin}/tong-hop?${new URLSearchParams({ organization: id, ...then }).toString()}`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                <td data-label={text('table.total')}>{total.toLocaleString('vi-VN')}</td>
                <td data-label={text('table.official')}>{official.toLocaleString('vi-VN')}</td>
                <td data-label={text('table.probationary')}>{probationary.toLocaleString('vi-VN')}</td>
                <td>
                  <Link aria-label={text('table.list.of', { name })} className="tong-hop__link" href={`${admin}/danh-sach-dang-vien?organization=${id}`} prefetch={false}>
                    {text('table.list')}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && branches.length > FIRST && (
        <button className="phan-quyen__button" onClick={() => setAll(true)} type="button">
          {text('branches.more', { count: branches.length })}
        </button>
      )}
    </>
  );
};
