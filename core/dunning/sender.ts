/** Who writes: the creditor as letters name him, and where he wants to be paid. Empty where nobody has said. */
export type Sender = {
  readonly company: string;
  /** Lines below the name. */
  readonly address: string;
  /** As the law wants it on letters, such as “SAS au capital de 10 000 € – 732 829 320 RCS Nantes”. */
  readonly registration: string;
  /** The person who signs, and what he or she does. */
  readonly signatory: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  /** Of the bank account: the company, where it is empty. */
  readonly holder: string;
  readonly iban: string;
  readonly bic: string;
  /** Where a customer can pay online. */
  readonly paymentLink: string;
};

export const noSender: Sender = {
  company: '',
  address: '',
  registration: '',
  signatory: '',
  role: '',
  email: '',
  phone: '',
  holder: '',
  iban: '',
  bic: '',
  paymentLink: '',
};
