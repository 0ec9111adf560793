/** DuckDB: an analytical database in the same process; the rows are appended to a table, then asked in SQL. */
import { AMOUNT, AS_OF, CURRENCY, CUSTOMER, DISPUTED, DUE, ISSUED, NUMBER, SETTLED } from '../data.mjs';

const TABLE = `create or replace table receivables (
  customer varchar, number varchar, issued integer, due integer, amount double, settled integer, currency varchar,
  disputed boolean)`;

const QUESTION = `
  with open_items as (
    select customer, currency, disputed, round(amount * 100) as cents, greatest(round(amount * 100), 0) as owed,
      ${AS_OF} - due as days
    from receivables
    where issued <= ${AS_OF} and (settled is null or settled > ${AS_OF}))
  select customer, currency,
    sum(case when days <= 0 then owed else 0 end) as "notDue",
    sum(case when days between 1 and 30 then owed else 0 end) as "to30",
    sum(case when days between 31 and 60 then owed else 0 end) as "to60",
    sum(case when days between 61 and 90 then owed else 0 end) as "to90",
    sum(case when days > 90 then owed else 0 end) as "beyond",
    sum(case when cents < 0 then cents else 0 end) as "unapplied",
    sum(case when disputed then owed else 0 end) as "disputed",
    sum(case when cents > 0 then 1.0::double else 0 end) as "items"
  from open_items
  group by customer, currency`;

export async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return async (rows) => {
    await connection.run(TABLE);
    const appender = await connection.createAppender('receivables');
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i];
      appender.appendVarchar(row[CUSTOMER]);
      appender.appendVarchar(row[NUMBER]);
      appender.appendInteger(row[ISSUED]);
      appender.appendInteger(row[DUE]);
      appender.appendDouble(row[AMOUNT]);
      if (row[SETTLED] === '') appender.appendNull();
      else appender.appendInteger(row[SETTLED]);
      appender.appendVarchar(row[CURRENCY]);
      appender.appendBoolean(row[DISPUTED]);
      appender.endRow();
    }
    appender.closeSync();
    return (await connection.runAndReadAll(QUESTION)).getRowObjectsJS();
  };
}
