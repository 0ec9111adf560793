/** Reads a manifest of an Office add-in, without minding its namespaces. */
export type Manifest = {
  readonly elements: (name: string) => readonly Element[];
  /** The one element of that name; another number of them is an error. */
  readonly element: (name: string) => Element;
  /** A resource by the id that a `resid` names. */
  readonly resource: (id: string) => Element | undefined;
};

export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const elements = (name: string): readonly Element[] => [...document.getElementsByTagNameNS('*', name)];
  const resources = ['Image', 'Url', 'String'].flatMap(elements);
  return {
    elements,
    element: (name) => {
      const [only, ...more] = elements(name);
      if (!only || more.length > 0) throw new Error(`The manifest has ${more.length + (only ? 1 : 0)} ${name}.`);
      return only;
    },
    resource: (id) => resources.find((resource) => resource.id === id),
  };
}

export const defaultOf = (resource: Element | undefined): string => resource?.getAttribute('DefaultValue') ?? '';

/** The value for a locale, such as `fr-FR`; undefined when the default is used. */
export const overrideOf = (resource: Element | undefined, locale: string): string | undefined =>
  [...(resource?.children ?? [])].find((child) => child.getAttribute('Locale') === locale)?.getAttribute('Value') ??
  undefined;
