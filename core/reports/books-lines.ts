/** The aged balance beside the balances of the books, in sentences. */
import type { Suspect } from '../analysis/reconciliation';
import { at } from '../column';
import { writtenAmount, writtenDate } from '../text/written';
import type { ReportContext } from './report';

export function booksLines({ ledger, asOf, figures, settings, text }: ReportContext): readonly string[] {
  const { books, language } = settings;
  const page = text.reports.aging;
  if (books.balances.size > 0 && books.asOf !== undefined && books.asOf !== asOf) {
    return [page.booksOfOtherDay(writtenDate(books.asOf, language))];
  }
  return figures.reconciliations().flatMap(({ currency, books: inBooks, here, difference, suspects }) => {
    const write = (minor: number): string => writtenAmount(minor, currency, language);
    return [
      page.books(currency, write(inBooks), write(here), write(difference)),
      ...suspects.map((suspect) => page.suspects[suspect.code](itemOf(suspect))),
    ];
  });

  function itemOf(suspect: Suspect): string {
    if (!('item' in suspect)) return '';
    return page.item(ledger.numbers[suspect.item] ?? '', at(ledger.row, suspect.item));
  }
}
