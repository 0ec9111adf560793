/** How letters are made, and how to write one. */
export const INTRODUCTION = `# Letters

Every message to a customer is a draft that a person reads, changes and sends. Its words come from a template: one for each level and each of five languages. A customer whose language the table does not tell is written to in that of his country, else in that of the workbook.

What holds for all of them:

- Courteous first, firm later; a demand allows for a mistake of ours and for a payment that crossed it.
- What is asked for is what is owed after credit notes and unapplied payments, which are listed. What is contested or promised is told and not asked for.
- Interest and fixed indemnities stand on lines of their own, from the level on that claims them, where the law of the customer is known and gives them. A rate that is missing is never guessed: the letter then states the indemnity, and asks for the interest beside the sum without telling how much.
- Nobody is charged for a letter, nothing is given away, and nothing is threatened that would not be done.
- A deadline runs from the day on which the letter is received.
- A formal notice calls itself one in its subject and in its text, and names creditor and debtor, each invoice, the earlier reminders and the account to pay to. It is printed, signed and sent as registered mail, with copies of the invoices.

This is no legal advice: have the letters that you use read by somebody who knows the law of your customers.

## Writing your own

\`encours settings FILE\` writes a workbook whose sheet “Letters” (\`AR_Letters\`) holds them all, one row a letter, to be edited there and named with \`--settings\`, or copied into your own workbook. A template is text: paragraphs with an empty line between two, and blanks that are filled for each message. A part from \`{{#law}}\` to \`{{/law}}\` stands only where there is something to fill in, one from \`{{^law}}\` to \`{{/law}}\` only where there is nothing. Whatever a name or a number holds is written as it is. A blank that does not exist, a part that is never closed and whatever else could not be filled is refused, with its line and column.

    {{#one}}Invoice {{number}}{{/one}}{{#several}}{{count}} invoices{{/several}}: {{total}}

    Hello,

    Please pay {{total}}{{#deadline}} within {{deadline}} of receiving this message{{/deadline}}.

    {{items}}

    {{payment}}

    {{signature}}

The first line is the subject, which has no room for the three blanks that are more than a text: \`{{items}}\`, \`{{payment}}\` and \`{{signature}}\`.`;
