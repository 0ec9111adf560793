/** The names of a table's columns: Univer does not read them again when the header's cells change. */
import { CommandType, type IMutation } from '@univerjs/core';
import { TableColumnDataTypeEnum, TableManager } from '@univerjs/preset-sheets-table';

export type TableHeader = { readonly unitId: string; readonly tableId: string; readonly header: readonly string[] };
type Table = NonNullable<ReturnType<TableManager['getTable']>>;

export const SetTableHeaderMutation: IMutation<TableHeader> = {
  id: 'encours.mutation.set-table-header',
  type: CommandType.MUTATION,
  handler(accessor, { unitId, tableId, header }) {
    const table = accessor.get(TableManager).getTable(unitId, tableId);
    table?.setColumns(header.map((displayName, column) => ({ ...blankColumn, id: String(column), displayName })));
    return table !== undefined;
  },
};

export const headerOf = (table: Table): string[] => table.toJSON().columns.map(({ displayName }) => displayName);

const blankColumn = { dataType: TableColumnDataTypeEnum.String, formula: '', meta: {}, style: {} };
