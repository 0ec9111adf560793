/** Letters in English. */
import { template, type Templates } from './template';

export const en: Templates = {
  preReminder: template(
    '{{#one}}Invoice {{number}} is due on {{due}}{{/one}}{{#several}}{{count}} invoices falling due, the first on {{due}}{{/several}}',
    `
Hello,

{{#one}}Our invoice {{number}} ({{amount}}) falls due on {{due}}.{{/one}}{{#several}}Our {{count}} invoices below
({{amount}} in all) will soon fall due, the first on {{due}}.{{/several}}{{#credits}} After deduction of the credit on
your account, {{total}} will be payable.{{/credits}}

We would simply like to be sure that {{#one}}it has{{/one}}{{#several}}they have{{/several}} reached you and that
nothing stands in the way of payment on time. If a document is missing or you have a question, just reply to this
message.

{{items}}

{{payment}}

If your payment is already arranged, please disregard this message.

Kind regards,

{{signature}}`,
  ),

  dueDay: template(
    '{{#one}}Invoice {{number}}: due on {{due}}{{/one}}{{#several}}{{count}} invoices: due on {{due}}{{/several}}',
    `
Hello,

{{#one}}Our invoice {{number}} ({{amount}}) is due for payment on {{due}}.{{/one}}{{#several}}Our {{count}} invoices
below ({{amount}} in all) are due for payment on {{due}}.{{/several}}{{#credits}} After deduction of the credit on
your account, {{total}} is payable.{{/credits}}

If your payment is on its way, thank you: there is nothing more for you to do. If a question is holding it up, please
reply to this message and we will deal with it at once.

{{items}}

{{payment}}

Kind regards,

{{signature}}`,
  ),

  first: template(
    'Reminder: {{#one}}invoice {{number}}, due on {{due}}{{/one}}{{#several}}{{count}} overdue invoices, {{total}}{{/several}}',
    `
Hello,

Unless we are mistaken, payment of {{amount}} {{#one}}on our invoice {{number}}, due on {{due}},{{/one}}{{#several}}on
our {{count}} invoices below, which are past their due dates,{{/several}} has not reached us yet.{{#credits}} After
deduction of the credit on your account, the balance is {{total}}.{{/credits}}

This is probably an oversight. Could you please arrange payment, or let us know when we can expect it? If anything
stands in the way (an invoice that did not arrive, a missing order number, a query), please tell us and we will put it
right.

{{items}}

{{payment}}

If your payment has crossed with this message, please disregard it.

Kind regards,

{{signature}}`,
  ),

  firm: template(
    'Overdue: {{#one}}invoice {{number}}, {{total}}{{/one}}{{#several}}{{count}} invoices, {{total}}{{/several}}',
    `
Dear Sir or Madam,

{{#lastReminder}}Despite our message of {{lastReminder}}{{#partly}} (about some or all of the invoices
below){{/partly}}, and unless{{/lastReminder}}{{^lastReminder}}Unless{{/lastReminder}} we are mistaken, {{amount}} is
still outstanding on {{#one}}our invoice {{number}}, which was due on {{due}} and is {{late}}
overdue{{/one}}{{#several}}our {{count}} invoices below, the oldest of which was due on {{due}} and is {{late}}
overdue{{/several}}.{{#credits}} After deduction of the credit on your account, the balance is {{total}}.{{/credits}}

Please pay {{payable}}{{#interestReserved}}, plus the interest for late payment that has accrued and continues to
accrue,{{/interestReserved}} {{#deadline}}within {{deadline}} of receiving this message{{/deadline}}{{^deadline}}on
receipt of this message{{/deadline}}, or let us know what is preventing payment.{{#lateClaim}} This sum includes
{{lateClaim}} due for late payment, calculated to {{date}} and shown below{{#law}}
({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} This sum includes {{indemnity}} for recovery
costs.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

{{^lateClaim}}{{#law}}Please note that late payment entitles us by law, without further notice, to interest and to a
fixed sum for recovery costs ({{law}}).{{/law}}{{/lateClaim}}

{{#attached}}A statement of the sums due is attached. {{/attached}}If you have paid in the meantime, please disregard
this message.

Yours faithfully,

{{signature}}`,
  ),

  last: template(
    'Final reminder: {{payable}} outstanding',
    `
Dear Sir or Madam,

{{#reminders}}Despite our {{#oneReminder}}reminder{{/oneReminder}}{{#severalReminders}}reminders{{/severalReminders}} of
{{reminders}}{{#partly}} (about some or all of the invoices below){{/partly}}, and
unless{{/reminders}}{{^reminders}}Unless{{/reminders}} we are mistaken, {{#one}}our invoice {{number}}, due on {{due}},
remains outstanding{{/one}}{{#several}}our {{count}} invoices below remain outstanding; the oldest was due on
{{due}}{{/several}}.{{#credits}} After deduction of the credit on your account, the balance is {{total}}.{{/credits}}

Please pay {{payable}}{{#interestReserved}}, plus the interest for late payment that has accrued and continues to
accrue,{{/interestReserved}} {{#deadline}}within {{deadline}} of receiving this message{{/deadline}}{{^deadline}}on
receipt of this message{{/deadline}}.{{#lateClaim}} This sum includes {{lateClaim}} due for late payment, calculated to
{{date}} and shown below{{#law}} ({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} This sum includes
{{indemnity}} for recovery costs{{#law}} ({{law}}){{/law}}.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

If you are in temporary difficulty, please contact us: we can look at a payment plan together. If we receive neither
payment nor a reply from you, our next step would be a formal demand for payment.

{{#attached}}A statement of the sums due is attached. {{/attached}}If you have paid in the meantime, please disregard
this message.

Yours faithfully,

{{signature}}`,
  ),

  formalNotice: template(
    'Formal demand for payment: {{payable}}{{#interestReserved}} plus interest{{/interestReserved}}',
    `
Dear Sir or Madam,

{{#reminders}}Despite our {{#oneReminder}}reminder{{/oneReminder}}{{#severalReminders}}reminders{{/severalReminders}} of
{{reminders}}{{#partly}} (about some or all of the invoices below){{/partly}}, and
unless{{/reminders}}{{^reminders}}Unless{{/reminders}} we are mistaken, {{customer}} still owes {{sender}} the following
debt, which is due and payable.

{{items}}

This letter is a formal demand for payment. We require you to pay {{payable}}{{#interestReserved}}, plus the interest
for late payment that has accrued and continues to accrue,{{/interestReserved}} {{#deadline}}within {{deadline}} of
receiving it{{/deadline}}{{^deadline}}on receipt{{/deadline}}.

{{#lateClaim}}This sum consists of the principal, {{total}}{{#credits}} after deduction of the credit on your
account{{/credits}}, and {{lateClaim}} due for late payment, calculated to {{date}} and shown above{{#law}}
({{law}}){{/law}}. Interest continues to run until payment.{{/lateClaim}}{{^lateClaim}}{{#indemnity}}This sum consists
of the principal, {{total}}{{#credits}} after deduction of the credit on your account{{/credits}}, and {{indemnity}}
for recovery costs. {{/indemnity}}{{#law}}Statutory interest runs until payment ({{law}}).{{/law}}{{^law}}We reserve
all our rights, including any right to interest.{{/law}}{{/lateClaim}}

{{payment}}

If payment is not made{{#deadline}} within that time{{/deadline}}, we reserve the right to start court proceedings. If
you have paid in the meantime, please let us know the date and the reference of your payment.

Yours faithfully,

{{signature}}

Enclosed: {{#one}}copy of the invoice{{/one}}{{#several}}copies of the invoices{{/several}}{{#attached}}, statement of
the sums due{{/attached}}.`,
  ),
};
