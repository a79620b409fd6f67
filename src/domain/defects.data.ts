/**
 * The register of deficiencies D01–D26, and D27, which is ours: an element of a contents list that has no code of its own.
 * The English sentences are the source catalogue of the interface: they hold no names and no figures of a case, so that a
 * translation can be keyed by them. A finding adds the article, the item and the field.
 */
import type { Defect, Delay } from './defects.ts';

const NONE = {};

const ASKED: Delay = {
  stages: ['querying', 'supplement-asked', 'answering', 'screening'],
  says: 'One more round: the question travels back, the answer is prepared and sent, and the request is screened again.',
};
const RETURNED: Delay = {
  stages: ['returned', 'answering', 'screening'],
  says: 'The request comes back unread after its time in the queue, is mended and sent again.',
};
const CONDITIONS: Delay = {
  stages: ['conditions-offered'],
  says: 'Execution waits until the requester has accepted the conditions.',
};
const IN_PART: Delay = {
  stages: [],
  says: 'No stage is added; what is left out has to be asked for by another request, with all its stages.',
};
const NO_PRIORITY: Delay = {
  stages: ['queueing'],
  says: 'The request takes its turn in the ordinary queue.',
};
const nothingAdded = (says: string): Delay => ({ stages: [], says });

export const DEFECTS = {
  D01: {
    title: 'No link between the data and the offence',
    wrong: 'The request does not say how this item of data is connected with the offence.',
    fix: 'Tell at least one fact for each item that ties it to the offence.',
    effect: 'supplement',
    rule: 'contents',
    field: 'facts',
    shownBy: 'draft',
    delay: ASKED,
    variants: NONE,
  },
  D02: {
    title: 'Facts too thin',
    wrong: 'The request does not say what happened.',
    fix: 'Tell the facts that make up the conduct: who did what, when and with what effect.',
    effect: 'supplement',
    rule: 'contents',
    field: 'facts',
    shownBy: 'draft',
    delay: ASKED,
    variants: {
      unsourced: {
        wrong: 'The requested State searches content only on facts with a stated source, and the request gives none.',
        fix: 'Tell facts with their source and date.',
      },
      unsworn: {
        wrong: 'The requested State searches content only on facts that somebody has sworn to, and nobody has.',
        fix: 'Attach a statement of the facts, sworn by whoever investigates.',
      },
    },
  },
  D03: {
    title: 'Slang or legal jargon that does not translate',
    wrong: 'The text uses words that a translator cannot carry over.',
    fix: 'Use plain words and short sentences.',
    effect: 'supplement',
    rule: 'practice',
    field: 'facts',
    shownBy: 'draft',
    delay: ASKED,
    variants: NONE,
  },
  D04: {
    title: 'Missing or wrong translation',
    wrong: 'The request is in a language that the requested State does not accept.',
    fix: 'Attach a translation into a language of the requested State or one that it accepts.',
    effect: 'return',
    rule: 'form',
    field: 'language',
    shownBy: 'draft',
    delay: RETURNED,
    variants: {
      uncertified: {
        wrong: 'Nobody has certified that the translation is true to the original.',
        fix: 'Attach a certificate of the translator.',
      },
      'without-annexes': {
        wrong: 'The letter is translated, and its annexes are not.',
        fix: 'Have the annexes translated too, or leave out those that nobody needs.',
      },
    },
  },
  D05: {
    title: 'Wrong legal basis',
    wrong: 'The instrument relied on is no basis between these two States.',
    fix: 'Check which instruments bind both States today, and rely on one of them.',
    effect: 'return',
    rule: 'fallback',
    field: 'legal-basis',
    shownBy: 'draft',
    delay: RETURNED,
    variants: {
      displaced: {
        wrong:
          'The request relies on the convention’s own procedure, but that gives way to the treaty between the two States.',
        fix: 'Send the request through the treaty; name the convention’s article beside it if it helps.',
      },
      'not-party': {
        wrong: 'One of the two States is not a party to the instrument relied on.',
        fix: 'Rely on an instrument to which both States are parties.',
      },
      'not-in-force': {
        wrong: 'The instrument relied on is not in force on this date.',
        fix: 'Rely on an instrument that is in force between the two States.',
      },
      'out-of-scope': {
        wrong: 'The convention relied on does not cover evidence of this offence.',
        fix: 'Rely on an instrument that covers the offence.',
      },
    },
  },
  D06: {
    title: 'Wrong channel or authority',
    wrong: 'The request went to an authority that is not competent.',
    fix: 'Look up the central authority or the contact point before sending.',
    effect: 'return',
    rule: 'central-authority',
    field: null,
    shownBy: 'draft',
    delay: {
      stages: ['returned', 'answering', 'screening'],
      says: 'The request is passed on or comes back; either way the competent authority reads it later.',
    },
    variants: {
      misfiled: {
        wrong: 'The letter quotes a reference that is not the addressee’s, so it was put into another file.',
        fix: 'Quote as “Your ref.” the reference of the authority that you answer.',
      },
      unreferenced: {
        wrong: 'The letter quotes no reference, so nobody could tell to which file it belongs.',
        fix: 'Quote as “Your ref.” the reference of the authority that you answer.',
      },
    },
  },
  D07: {
    title: 'Preservation not mentioned',
    wrong: 'Data are already preserved, but the request does not quote the reference and date of that preservation.',
    fix: 'Quote the reference, the date and the expiry of the preservation.',
    effect: 'supplement',
    rule: 'practice',
    field: 'preservation-reference',
    shownBy: 'draft',
    delay: ASKED,
    variants: NONE,
  },
  D08: {
    title: 'Preservation lapsed before the request arrived',
    wrong: 'The hold ended before the formal request was received.',
    fix: 'Note the last day of the hold, and ask for an extension or send the request well before it.',
    effect: null,
    rule: 'preservation-hold',
    field: null,
    shownBy: 'time',
    delay: nothingAdded('Nothing keeps the data any more; what is deleted before service cannot be produced.'),
    variants: NONE,
  },
  D09: {
    title: 'Request too broad',
    wrong: 'The request gives no period for the data.',
    fix: 'Name the period that the facts support, with times in UTC.',
    effect: 'supplement',
    rule: 'contents',
    field: 'period',
    shownBy: 'draft',
    delay: ASKED,
    variants: {
      'over-broad': {
        wrong: 'The period is wider than the facts support.',
        fix: 'Narrow the period to the days that the facts speak of.',
      },
      'no-identifier': {
        wrong: 'The request does not name the account, address or number whose data are asked for.',
        fix: 'Give the identifier of each item.',
      },
    },
  },
  D10: {
    title: 'Urgency claimed without reasons',
    wrong: 'The request claims urgency, but no fact in it shows why.',
    fix: 'Tell what will be lost and when.',
    effect: 'ordinary-queue',
    rule: 'speed',
    field: 'urgency',
    shownBy: 'draft',
    delay: NO_PRIORITY,
    variants: {
      'no-danger': {
        wrong: 'The request claims a danger to life that the case file does not show.',
        fix: 'Claim only what the case file shows; perishable data are a reason of their own.',
      },
      'which-danger': {
        wrong: 'The requested State asks which person is in danger and how the data would avert it.',
        fix: 'Withdraw the claim, or tell the fact that shows a significant and imminent danger to somebody’s life or safety.',
      },
      'no-emergency': {
        wrong:
          'The emergency door is for a significant and imminent danger to life or safety; the case file shows none.',
        fix: 'Ask for expedited preservation and send a formal request.',
      },
    },
  },
  D11: {
    title: 'Secrecy not asked for',
    wrong: 'The request does not ask for secrecy, and this provider tells its users of requests.',
    fix: 'Ask that the request be kept secret and that the user be not notified.',
    effect: 'leak',
    rule: 'confidentiality',
    field: 'confidentiality',
    shownBy: 'draft',
    delay: nothingAdded('No stage is added; a user who was told may delete the data.'),
    variants: {
      'user-not-covered': {
        wrong: 'The request asks for secrecy between authorities only; this provider still tells its users.',
        fix: 'Ask in so many words that the user be not notified.',
      },
      'only-delayed': {
        wrong: 'The request asks for a delay of the notice only; once it has ended, this provider tells its user.',
        fix: 'Ask for the delay to be renewed before it ends, or that the user be not notified.',
      },
    },
  },
  D12: {
    title: 'Provisions and penalties not quoted',
    wrong: 'The request does not quote the provision that was broken and its maximum penalty.',
    fix: 'Quote the text of the provision and the maximum penalty.',
    effect: 'supplement',
    rule: 'contents',
    field: 'offence-provisions',
    shownBy: 'draft',
    delay: ASKED,
    variants: NONE,
  },
  D13: {
    title: 'Dual criminality not shown',
    wrong: 'The requested State asks that the conduct be punishable there too, and the request does not show it.',
    fix: 'Describe the conduct itself, not its legal name, so that its counterpart can be found.',
    effect: 'supplement',
    rule: 'dual-criminality',
    field: 'dual-criminality',
    shownBy: 'draft',
    delay: ASKED,
    variants: NONE,
  },
  D14: {
    title: 'Purpose or use not stated',
    wrong: 'The request does not say for which proceeding the material is wanted.',
    fix: 'Name the proceeding and what the material will prove in it.',
    effect: 'supplement',
    rule: 'use-limitation',
    field: 'purpose',
    shownBy: 'draft',
    delay: ASKED,
    variants: {
      'use-open': {
        wrong: 'The request does not promise to use the material for the named proceeding only.',
        fix: 'State that the material will be used for the named proceeding only.',
      },
    },
  },
  D15: {
    title: 'No promise of reciprocity',
    wrong: 'There is no treaty, and the letter does not promise to do the same in return.',
    fix: 'Add a promise of reciprocity.',
    effect: 'return',
    rule: 'letters-rogatory',
    field: 'reciprocity',
    shownBy: 'draft',
    delay: RETURNED,
    variants: NONE,
  },
  D16: {
    title: 'No signature or authentication',
    wrong: 'Nothing shows that the request is authentic.',
    fix: 'Have it signed by the competent authority and authenticated in the form that the requested State accepts.',
    effect: 'return',
    rule: 'form',
    field: 'signature',
    shownBy: 'draft',
    delay: RETURNED,
    variants: {
      'not-competent': {
        wrong: 'The request is signed by somebody who may not sign it in the requesting State.',
        fix: 'Have it signed by an authority that may sign such requests there.',
      },
    },
  },
  D17: {
    title: 'No certificate asked for',
    wrong: 'The request does not ask for a custodian’s certificate, so the data may be contested at home.',
    fix: 'Ask for a custodian’s certificate and a hash of the files.',
    effect: 'inadmissible',
    rule: 'execution',
    field: 'certification',
    shownBy: 'draft',
    delay: nothingAdded(
      'No stage is added abroad; at home the data may be contested, and a certificate needs a new request.',
    ),
    variants: NONE,
  },
  D18: {
    title: 'Minor or disproportionate matter',
    wrong: 'The matter looks too small for the effort.',
    fix: 'State the loss, the number of victims and the gravity.',
    effect: 'ordinary-queue',
    rule: 'refusal',
    field: null,
    shownBy: 'case',
    delay: NO_PRIORITY,
    variants: {
      disproportionate: {
        wrong: 'The measure goes further than the case needs.',
        fix: 'Ask for the data, the persons and the days that the facts speak of, and say why less would not do.',
      },
    },
  },
  D19: {
    title: 'Wrong custodian or wrong State',
    wrong: 'The data are not held in the requested State.',
    fix: 'Find out through the contact point where the data are, and ask that State.',
    effect: 'return',
    rule: 'stored-data',
    field: 'custodian',
    shownBy: 'draft',
    delay: RETURNED,
    variants: {
      unnamed: {
        wrong: 'The request does not say who holds the data, although the case file does.',
        fix: 'Name the provider’s legal entity and where it is.',
      },
      'other-provider': {
        wrong: 'The provider to which the order goes does not hold this item.',
        fix: 'Ask whoever holds it, or an authority of the State where that is.',
      },
    },
  },
  D20: {
    title: 'Wrong category of data',
    wrong: 'This item is asked for under the wrong category of data.',
    fix: 'Check the definitions of subscriber, traffic and content data, and ask again under the right one.',
    effect: 'partial',
    rule: 'contents',
    field: 'assistance',
    shownBy: 'draft',
    delay: IN_PART,
    variants: NONE,
  },
  D21: {
    title: 'No assurance on rights or the death penalty',
    wrong: 'The requested State helps only with an assurance that the request does not give.',
    fix: 'Attach the assurance.',
    effect: 'condition',
    rule: 'safeguards',
    field: 'rights-assurance',
    shownBy: 'draft',
    delay: CONDITIONS,
    variants: NONE,
  },
  D22: {
    title: 'Data no longer kept',
    wrong: 'The provider had already deleted the data when the request was executed.',
    fix: 'Act within the provider’s retention period.',
    effect: null,
    rule: 'practice',
    field: null,
    shownBy: 'time',
    delay: nothingAdded('No stage is added; the answer comes back empty.'),
    variants: NONE,
  },
  D23: {
    title: 'Time zone missing',
    wrong: 'A time in the identifiers of this item has no UTC offset, so the provider cannot match it.',
    fix: 'Give the UTC offset of every time.',
    effect: 'supplement',
    rule: 'contents',
    field: 'identifiers',
    shownBy: 'draft',
    delay: ASKED,
    variants: {
      'shared-address': {
        wrong: 'Many subscribers share this address at one moment; without the source port nobody can tell them apart.',
        fix: 'Give the source port, the destination and the time to the second, with its UTC offset.',
      },
      'display-name': {
        wrong: 'A display name can be changed, and others can have the same; the account itself is not named.',
        fix: 'Give the number of the account, which never changes.',
      },
    },
  },
  D24: {
    title: 'Future data asked as stored data',
    wrong: 'The period reaches into the future, but this procedure covers only data that already exist.',
    fix: 'End the period today, and ask for future data by a request for real-time collection.',
    effect: 'partial',
    rule: 'stored-data',
    field: 'period',
    shownBy: 'draft',
    delay: IN_PART,
    variants: NONE,
  },
  D25: {
    title: 'Request not withdrawn when no longer needed',
    wrong: 'The requested State went on working on a request that nobody needed any more.',
    fix: 'Say promptly that the help is no longer needed.',
    effect: null,
    rule: 'withdrawal',
    field: null,
    shownBy: 'time',
    delay: nothingAdded('No stage is added for this case; the work done for nothing delays the next one.'),
    variants: NONE,
  },
  D26: {
    title: 'Available without a formal request',
    wrong:
      'The information could be had without a formal request: from public sources, the police channel or the provider.',
    fix: 'Try the quicker way first; this is practice, not a ground of refusal.',
    effect: 'ordinary-queue',
    rule: 'practice',
    field: null,
    shownBy: 'case',
    delay: NO_PRIORITY,
    variants: NONE,
  },
  D27: {
    title: 'A required element is missing',
    wrong: 'The request leaves out an element that its list of contents demands.',
    fix: 'Add the element.',
    effect: 'supplement',
    rule: 'contents',
    field: null,
    shownBy: 'draft',
    delay: ASKED,
    variants: {
      'requesting-authority': {
        wrong: 'The request does not name the authority that makes it.',
        fix: 'Name the authority that makes the request.',
      },
      'authority-in-charge': {
        wrong: 'The request does not name the authority that runs the case and its functions.',
        fix: 'Name the authority in charge of the case and what it does.',
      },
      'subject-and-nature': {
        wrong: 'The request does not say which offence is investigated and how far the case has come.',
        fix: 'Name the offence and the stage of the proceeding.',
      },
      assistance: {
        wrong: 'The request names no data.',
        fix: 'Say which items of data are wanted.',
      },
      necessity: {
        wrong: 'The request does not say why the data must be preserved.',
        fix: 'Say why the data would be lost without preservation.',
      },
      'follow-up': {
        wrong: 'The request does not say that a formal request will follow.',
        fix: 'State that a formal request for the data will follow.',
      },
    },
  },
} as const satisfies Record<string, Defect>;

/** The codes of the register. */
export type DefectId = keyof typeof DEFECTS;
