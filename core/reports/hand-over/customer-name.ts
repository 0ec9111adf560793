import type { HandOver } from '../../dunning/hand-over';
import type { Ledger } from '../../ledger/ledger';
import { addresseeLabels } from '../reminder-rows';
import type { ReportContext } from '../report';

export const customerName = ({ customer }: HandOver, { ledger, text }: ReportContext): string =>
  addresseeLabels(ledger, text)({ ...(ledger.customers[customer] as Ledger['customers'][number]), customer });
