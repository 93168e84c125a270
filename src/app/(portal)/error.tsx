'use client';
import { FaultState } from '../../../plugins/portal/shell/FaultState';

/** A fault of ours: what is seen instead of the page. */
const PortalError = () => <FaultState />;

export default PortalError;
