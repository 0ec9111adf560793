import { existing, HostError, type Api } from './api';
import { formulaOf, isSameName, isTable, targetOf, type NameModel, type WorkbookModel } from './model';
import { rangeApi } from './range-api';

export function namesApi(workbook: WorkbookModel): Api {
  const find = (name: string): NameModel | undefined => workbook.names.find((item) => isSameName(item.name, name));
  return {
    kind: 'NamedItemCollection',
    items: () => workbook.names.map((item) => nameApi(workbook, item)),
    call: {
      getItem: (name: string) => nameApi(workbook, existing(find(name))),
      add: (name: string, formula: string) => {
        const isTaken = find(name) ?? workbook.tables.find((table) => isSameName(table.name, name));
        if (isTaken) throw new HostError('ItemAlreadyExists', `There is a “${name}” already.`);
        const item = { name, target: targetOf(workbook, formula) };
        workbook.names.push(item);
        return nameApi(workbook, item);
      },
    },
  };
}

function nameApi(workbook: WorkbookModel, item: NameModel): Api {
  const cells = (): Api | null => {
    const { target } = item;
    return target ? rangeApi(workbook, isTable(target) ? { sheet: target.sheet, area: target.area } : target) : null;
  };
  return {
    kind: 'NamedItem',
    id: item.name,
    get: { name: () => item.name, formula: () => formulaOf(item) },
    set: { formula: (formula: string) => void (item.target = targetOf(workbook, formula)) },
    call: {
      getRangeOrNullObject: cells,
      getRange: () => existing(cells()),
    },
  };
}
