/** Whose parts are read, for sentences about them. */
import { cannotRead, Failure } from '../failure';

/** The input's name as the person gave it. */
export type Origin = string;

export const damaged = (origin: Origin, thrown?: unknown): Failure =>
  thrown instanceof Failure ? thrown : cannotRead(({ hosts }) => hosts.commandLine.damagedWorkbook(origin), thrown);

export const tooLarge = (origin: Origin): Failure => cannotRead(({ hosts }) => hosts.commandLine.tooLarge(origin));
