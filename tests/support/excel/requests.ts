/** Carries out a request of the library, action by action as Excel does: what precedes a failing action has happened. */
import { assign, existing, HostError, invoke, isApi, read, type Api } from './api';
import { ActionType, PathType, type Action, type Answer, type Batch, type ObjectPath } from './wire';

export type Roots = {
  readonly workbook: Api;
  /** Objects that the library creates by name. */
  readonly services: Readonly<Record<string, Api>>;
  /** Ranges, which have no name and are kept from one request to the next. */
  readonly kept: Api[];
};

export function answerTo({ Actions, ObjectPaths }: Batch, roots: Roots): Answer {
  const objectAt = pathsOf(ObjectPaths, roots);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: resultOf(action, objectAt, roots) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message } = error;
      return { Results, Error: { Code, Message, Location: action.Name ?? '', ActionIndex, HttpStatusCode: 400 } };
    }
  }
  return { Results };
}

/** Null is an object that does not exist. */
type ObjectAt = (id: number) => Api | null;

function pathsOf(paths: Batch['ObjectPaths'], { workbook, services, kept }: Roots): ObjectAt {
  const found = new Map<number, Api | null>();
  const objectAt: ObjectAt = (id) => {
    if (!found.has(id)) found.set(id, resolve(paths[String(id)] as ObjectPath));
    return found.get(id) ?? null;
  };
  const resolve = (path: ObjectPath): Api | null => {
    const { ObjectPathType, Name = '', ParentObjectPathId } = path;
    const parent =
      ParentObjectPathId === undefined || ParentObjectPathId === 0 ? workbook : objectAt(ParentObjectPathId);
    if (parent === null) return null;
    switch (ObjectPathType) {
      case PathType.global:
        return workbook;
      case PathType.newObject:
        return existing(services[Name]);
      case PathType.method:
        return objectOf(invoke(parent, memberOf(Name), argumentsOf(path, objectAt)), Name);
      case PathType.property:
        return objectOf(read(parent, memberOf(Name)), Name);
      case PathType.indexer:
        return objectOf(invoke(parent, 'getItem', argumentsOf(path, objectAt)), Name);
      case PathType.reference:
        return existing(kept[Number(Name)]);
      case PathType.null:
        return null;
      default:
        throw new HostError('ApiNotFound', `The emulated Excel knows no paths of type ${ObjectPathType}.`);
    }
  };
  return objectAt;
}

function resultOf(action: Action, objectAt: ObjectAt, { kept }: Roots): unknown {
  const { ActionType: type, Name = '', QueryInfo } = action;
  const object = objectAt(action.ObjectPathId);
  if (object === null) return null;
  const args = argumentsOf(action, objectAt);
  switch (type) {
    case ActionType.instantiate:
      return identityOf(object, kept);
    case ActionType.query:
      return selectionOf(object, QueryInfo?.Select ?? [], kept);
    case ActionType.setProperty:
      assign(object, memberOf(Name), args[0]);
      return null;
    case ActionType.method:
      if (Name === '_KeepReference' || Name === '_RemoveReference') return null;
      return invoke(object, memberOf(Name), args) ?? null;
    default:
      throw new HostError('ApiNotFound', `The emulated Excel knows no actions of type ${type}.`);
  }
}

function selectionOf(object: Api, select: readonly string[], kept: Api[]): unknown {
  if (select.length === 0) throw new HostError('ApiNotFound', `Name what to load of ${object.kind}.`);
  const { items } = object;
  if (items) {
    const ofItems = select.map((name) => name.replace(/^items\//, ''));
    return { _Items: items().map((item) => selectionOf(item, ofItems, kept)) };
  }
  const values = select.map((name) => {
    const value = read(object, name);
    if (isApi(value)) throw new HostError('ApiNotFound', `Load ${object.kind}.${name} by itself.`);
    return [wireName(name), value];
  });
  return { ...identityOf(object, kept), ...(Object.fromEntries(values) as object) };
}

function identityOf(object: Api, kept: Api[]): object {
  const { id, kind } = object;
  if (id !== undefined) return { Id: id, _Id: id };
  if (kind !== 'Range') return {};
  const known = kept.indexOf(object);
  return { _ReferenceId: String(known < 0 ? kept.push(object) - 1 : known) };
}

function argumentsOf({ ArgumentInfo }: Pick<Action, 'ArgumentInfo'>, objectAt: ObjectAt): readonly unknown[] {
  const paths = ArgumentInfo?.ReferencedObjectPathIds;
  return (ArgumentInfo?.Arguments ?? []).map((value, i) => {
    const path = paths?.[i];
    return path ? objectAt(path) : value;
  });
}

function objectOf(value: unknown, name: string): Api | null {
  if (value === null || isApi(value)) return value;
  throw new HostError('ApiNotFound', `${name} is no object.`);
}

/** The wire writes members with a capital, the API without. */
const memberOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
