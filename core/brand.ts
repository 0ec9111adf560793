/** Nominal typing for primitives. Only the module that owns a brand casts to it. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };
