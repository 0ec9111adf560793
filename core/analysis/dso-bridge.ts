/**
 * What DSO is made of: the terms that were granted, what is overdue, and what is disputed; the three add up to it.
 *
 * Credit notes come off what their own customer has overdue, then off what it disputes, then off what is not due: there
 * the three may leave a customer below zero.
 */
import { at } from '../column';
import type { Account, CurrencyIndex } from '../ledger/ledger';
import { accountOrder } from './order';
import type { Position } from './positions';
import type { Sources } from './sources';

/** Parts of the numerator of DSO, as amounts. */
export type Bridge = { readonly terms: number; readonly overdue: number; readonly disputed: number };

export type CustomerBridge = Bridge & { readonly account: Account };

export function bridgeOf(position: Position): Bridge {
  const disputed = position.disputedNotDue + position.disputedOverdue;
  let credit = -position.creditNotes;
  const less = (amount: number): number => {
    const taken = Math.min(amount, credit);
    credit -= taken;
    return amount - taken;
  };
  const overdue = less(position.ordinaryOverdue - position.disputedOverdue);
  const contested = less(disputed);
  return { terms: position.ordinaryNotDue - position.disputedNotDue - credit, overdue, disputed: contested };
}

/** Of each customer who is not at nothing, the one that costs most first. */
export function customerBridges({ ledger, accounts }: Sources, currency: CurrencyIndex): readonly CustomerBridge[] {
  const found = accounts();
  const bridges: CustomerBridge[] = [];
  for (let i = 0; i < ledger.accounts.length; i++) {
    const account = i as Account;
    if (at(ledger.currencyOf, account) !== currency) continue;
    const bridge = bridgeOf(found.of(account, 0));
    if (bridge.terms !== 0 || bridge.overdue !== 0 || bridge.disputed !== 0) bridges.push({ account, ...bridge });
  }
  const order = accountOrder(ledger);
  return bridges.sort((a, b) => amountOf(b) - amountOf(a) || order(a.account, b.account));
}

/** All of it: the customer's part of the numerator. */
export const amountOf = ({ terms, overdue, disputed }: Bridge): number => terms + overdue + disputed;
