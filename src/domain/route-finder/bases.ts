/**
 * Legal bases that a drafter can choose. One that is not lawful between the two as things stand stays in the list with
 * `whatIf`: it is a mistake one can make (D05), and some of them are compared as what-ifs.
 */
import type { Basis } from '#domain/case-plan.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { standing, type Terms } from '#domain/legal-test/standing.ts';
import { procedureCitation } from './standing-words.ts';

interface BasisWords {
  readonly id: string;
  readonly label: string;
  readonly whatIf: boolean;
  readonly through?: Instrument;
}

function basis(instrument: Instrument, procedure: CaseProcedure, { through, ...words }: BasisWords): readonly Basis[] {
  const citation = procedureCitation(instrument, procedure);
  if (!citation) return [];
  return [
    {
      ...words,
      procedure,
      instrument: instrument.id,
      through: through?.id ?? null,
      governing: through?.id ?? instrument.id,
      citation,
    },
  ];
}

const numbered = (instrument: Instrument, procedure: CaseProcedure): string => {
  const article = procedureCitation(instrument, procedure)?.article;
  return article ? `${instrument.shortTitle}, Article ${article}` : instrument.shortTitle;
};

/** A preservation without a period of its own is no basis for a hold. */
const none: typeof basis = () => [];

function conventionBases(terms: Terms, instrument: Instrument): readonly Basis[] {
  const { id, shortTitle } = instrument;
  const unusable = !standing(terms, id).usable;
  const treaty =
    standing(terms, 'bilateral').usable && instrument.yieldsTo.includes('bilateral')
      ? terms.instruments.bilateral
      : undefined;
  const through = treaty && {
    id: `${id}-through-bilateral`,
    label: `${numbered(instrument, 'request')}, through the ${treaty.shortTitle}`,
    whatIf: unusable,
    through: treaty,
  };
  return [
    ...(instrument.clocks.some((clock) => clock.id === 'preservation-hold') ? basis : none)(
      instrument,
      'preservation',
      {
        id: `preservation-${id}`,
        label: `${numbered(instrument, 'preservation')}: expedited preservation`,
        whatIf: unusable,
      },
    ),
    ...(through ? basis(instrument, 'request', through) : []),
    ...basis(instrument, 'request', {
      id: `${id}-alone`,
      label: `${shortTitle} alone, by its own procedure`,
      whatIf: unusable || treaty !== undefined,
    }),
    ...basis(instrument, 'emergency', {
      id: `emergency-${id}`,
      label: `${numbered(instrument, 'emergency')}: emergency door`,
      whatIf: unusable,
    }),
  ];
}

/** Empty for an instrument that offers none of the procedures. */
export function basesOf(terms: Terms, instrument: Instrument): readonly Basis[] {
  const { id, kind, shortTitle } = instrument;
  switch (kind) {
    case 'courtesy':
      return basis(instrument, 'request', { id, label: shortTitle, whatIf: false });
    case 'police':
      return basis(instrument, 'police', { id: `police-${id}`, label: shortTitle, whatIf: false });
    case 'bilateral':
      return basis(instrument, 'request', { id, label: `${shortTitle} alone`, whatIf: !standing(terms, id).usable });
    default:
      return conventionBases(terms, instrument);
  }
}
