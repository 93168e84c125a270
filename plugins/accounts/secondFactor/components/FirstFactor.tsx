'use client';
import React from 'react';
import { Alive } from '../../../hierarchical-access/client';
import { FactorDesk } from './FactorDesk';

/** For whom nothing works before a second factor is set up. After it, the page they wanted. */
export const FirstFactor = ({ wanted }: { wanted: string }): React.ReactElement => (
  <div className="phan-quyen phan-quyen--first">
    <Alive>
      {/* A whole load: what this person may do is another now, in every part of the page. */}
      <FactorDesk onDone={() => window.location.assign(wanted)} />
    </Alive>
  </div>
);
