/** The law by which a late payment costs more, named in the language of whoever reads it. */
import type { RegimeId } from '../../terms/regimes/index';
import type { CustomerLanguage } from '../../text/written';

type Named = Readonly<Record<CustomerLanguage, string>>;

const everywhere = (name: string): Named => ({ fr: name, en: name, de: name, es: name, it: name });

const frenchPublic: Named = {
  fr: 'articles L.\u00a02192-13 et D.\u00a02192-35 du code de la commande publique',
  en: 'Articles L.\u00a02192-13 and D.\u00a02192-35 of the French Public Procurement Code',
  de: 'Artikel L.\u00a02192-13 und D.\u00a02192-35 des französischen Vergabegesetzbuchs',
  es: 'artículos L.\u00a02192-13 y D.\u00a02192-35 del Código de Contratación Pública francés',
  it: 'articoli L.\u00a02192-13 e D.\u00a02192-35 del Codice francese dei contratti pubblici',
};

const laws: Readonly<Record<Exclude<RegimeId, 'consumer'>, Named>> = {
  FR: {
    fr: 'articles L.\u00a0441-10 et D.\u00a0441-5 du code de commerce',
    en: 'Articles L.\u00a0441-10 and D.\u00a0441-5 of the French Commercial Code',
    de: 'Artikel L.\u00a0441-10 und D.\u00a0441-5 des französischen Handelsgesetzbuchs',
    es: 'artículos L.\u00a0441-10 y D.\u00a0441-5 del Código de Comercio francés',
    it: 'articoli L.\u00a0441-10 e D.\u00a0441-5 del Codice di commercio francese',
  },
  publicBody: frenchPublic,
  publicHospital: frenchPublic,
  publicEnterprise: frenchPublic,
  EU: {
    fr: 'droit national transposant la directive 2011/7/UE',
    en: 'the national law implementing Directive 2011/7/EU',
    de: 'nationales Recht zur Umsetzung der Richtlinie 2011/7/EU',
    es: 'legislación nacional de transposición de la Directiva 2011/7/UE',
    it: 'normativa nazionale di recepimento della direttiva 2011/7/UE',
  },
  UK: everywhere('Late Payment of Commercial Debts (Interest) Act 1998'),
  DE: everywhere('§§\u00a0286, 288\u00a0BGB'),
  ES: everywhere('Ley 3/2004'),
  IT: everywhere('D.Lgs. 231/2002'),
  BE: {
    fr: 'loi belge du 2 août 2002',
    en: 'Belgian Act of 2 August 2002',
    de: 'belgisches Gesetz vom 2. August 2002',
    es: 'ley belga de 2 de agosto de 2002',
    it: 'legge belga del 2 agosto 2002',
  },
};

/** Empty where no law is known, or none that may be held against a natural person. */
export const lawIn = (regime: RegimeId | undefined, language: CustomerLanguage): string =>
  regime === undefined || regime === 'consumer' ? '' : laws[regime][language];
