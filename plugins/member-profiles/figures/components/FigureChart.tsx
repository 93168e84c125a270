'use client';
import React from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';

type Props = { lines: readonly { name: string; count: number }[] };
const ROW = 42;

/** Bars lying, so that names stand whole. For the eye alone: the table beneath says the same. */
export const FigureChart = ({ lines }: Props): React.ReactElement => (
  <div aria-hidden="true" className="tong-hop__chart">
    <ResponsiveContainer height={lines.length * ROW + 16} width="100%">
      <BarChart data={[...lines]} layout="vertical" margin={{ top: 4, right: 64, bottom: 4, left: 4 }}>
        <XAxis hide type="number" />
        <YAxis axisLine={false} dataKey="name" interval={0} tick={{ fill: 'currentColor', fontSize: 14 }} tickLine={false} type="category" width={168} />
        <Bar dataKey="count" fill="var(--theme-success-600, #1f7a3d)" isAnimationActive={false} radius={3}>
          <LabelList dataKey="count" fill="currentColor" position="right" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  </div>
);
