/** The catalogue: every worksheet function, in the order in which the reference lists them. */
import { agingBucket } from './aging-bucket';
import { daysPastDue } from './days-past-due';
import type { FunctionDefinition } from './define';

export const catalogue: readonly FunctionDefinition[] = [agingBucket, daysPastDue];
