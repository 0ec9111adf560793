/** The catalogue: every worksheet function, in the order in which the reference lists them. */
import { aging } from './aging';
import { agingBucket } from './aging-bucket';
import { check } from './check';
import { daysPastDue } from './days-past-due';
import type { FunctionDefinition } from './define';
import { openItems } from './open-items';

export const catalogue: readonly FunctionDefinition[] = [aging, agingBucket, daysPastDue, openItems, check];
