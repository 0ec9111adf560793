/**
 * What the QR code of a SEPA credit transfer holds. Source: European Payments Council, EPC069-12, “Quick Response Code:
 * Guidelines to Enable Data Capture for the Initiation of a SEPA Credit Transfer”, version 002.
 */
import { isBic } from '../../identifiers/bic';
import { compact } from '../../identifiers/compact';
import { isIban } from '../../identifiers/iban';
import type { Currency, Minor } from '../../money';
import { utf8 } from '../mime/bytes';

export type Transfer = {
  readonly holder: string;
  readonly iban: string;
  /** Empty where it is not known; inside the European Economic Area it is not needed. */
  readonly bic: string;
  readonly currency: Currency;
  readonly amount: Minor;
  readonly remittance: string;
};

const LONGEST_NAME = 70;
export const LONGEST_REMITTANCE = 140;
const LARGEST_AMOUNT = 99_999_999_999;
const LONGEST_PAYLOAD = 331;

/** Undefined where no such code can be made: a name is never cut, for banks compare it with the account's. */
export function epcPayload({ holder, iban, bic, currency, amount, remittance }: Transfer): string | undefined {
  if (currency !== 'EUR' || amount < 1 || amount > LARGEST_AMOUNT || !isReachable(iban, bic)) return undefined;
  if (holder === '' || [...holder].length > LONGEST_NAME || [...remittance].length > LONGEST_REMITTANCE)
    return undefined;
  const payload = [
    'BCD',
    '002',
    UTF_8,
    'SCT',
    isBic(bic) ? compact(bic) : '',
    holder,
    compact(iban),
    `EUR${euros(amount)}`,
    NO_PURPOSE,
    NO_STRUCTURED_REFERENCE,
    remittance,
  ].join('\n');
  return utf8(payload).length > LONGEST_PAYLOAD ? undefined : payload.trimEnd();
}

/** The European Economic Area, and the rest of SEPA, where a transfer needs the BIC. Source: EPC409-09, list of SEPA countries. */
const NO_BIC_NEEDED = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);
const BIC_NEEDED = 'AD AL CH GB GI MC MD ME MK RS SM VA'.split(' ');

function isReachable(iban: string, bic: string): boolean {
  const country = compact(iban).slice(0, 2);
  return isIban(iban) && (NO_BIC_NEEDED.includes(country) || (BIC_NEEDED.includes(country) && isBic(bic)));
}

const UTF_8 = '1';
const NO_PURPOSE = '';
const NO_STRUCTURED_REFERENCE = '';

const euros = (cents: Minor): string => {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
