/** What a drafted letter says: its opening by kind of decision, and the sentence of each field. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const draftLetter = {
  'training.opening.decide.preserve':
    'In a criminal investigation of {offence}, I ask you to preserve the stored data named below without delay.',
  'training.opening.decide.clarify':
    'I thank you for your letter. To complete my preservation request of {sent}, I set it out again with the information you asked for.',
  'training.opening.decide.request':
    'In a criminal investigation of {offence}, I ask for your assistance in obtaining the stored data named below.',
  'training.opening.decide.share-draft':
    'This is a draft and not yet a request. I should be grateful to know whether it holds what you need.',
  'training.opening.decide.answer-supplement':
    'I thank you for your letter. To complete my request of {sent}, I set it out again with the further information.',
  'training.opening.decide.claim-emergency':
    'I ask you to obtain the stored data named below at once, because a person is in danger.',
  'training.ending.decide.preserve': 'I should be grateful for a short confirmation with your reference.',
  'training.ending.decide.clarify': 'I should be grateful for a short confirmation with your reference.',
  'training.ending.decide.request': 'I thank you for your help and shall gladly answer any question.',
  'training.ending.decide.share-draft': 'The request will be filed in the proper way once I have your comments.',
  'training.ending.decide.answer-supplement': 'I thank you for your help and shall gladly answer any further question.',
  'training.ending.decide.claim-emergency': 'I thank you for acting at once.',

  'training.tick.requesting-authority': 'Name the authority that makes the request',
  'training.says.requesting-authority': 'This request is made by the public prosecutor of {requesting}.',
  'training.tick.authority-in-charge': 'Name the authority in charge of the case and its function',
  'training.says.authority-in-charge':
    'The investigation is led by the public prosecutor of {requesting}, who decides on charges. Case number {ourRef}.',
  'training.tick.subject-and-nature': 'State what kind of proceeding it is and what it concerns',
  'training.says.subject-and-nature': 'It is a criminal investigation, before charges, of {offence}.',
  'training.tick.certification': 'Ask for a certificate of the custodian and a check value of the files',
  'training.says.certification':
    'Please attach a certificate of the custodian and a check value (hash) of each file, so that a court can admit them.',
  'training.tick.persons': 'Name the persons concerned, as far as known',
  'training.says.persons':
    'Who the persons behind the conduct are is still being investigated. All persons known so far are named in the facts.',
  'training.tick.offence-provisions': 'Quote the provisions and the maximum penalty',
  'training.says.offence-provisions':
    'The conduct is an offence under {provision}. The maximum penalty is {years, plural, one {# year} other {# years}} of imprisonment.',
  'training.tick.dual-criminality': 'Describe the conduct so that it can be matched with an offence there',
  'training.says.dual-criminality':
    'We describe the conduct by what was done, not by its name in our law. We understand that it is an offence in {requested} too.',
  'training.tick.custodian': 'Name the provider, its legal name and its State',
  'training.says.custodian.known': 'The data are held by {legalEntity}. Its service is called {provider}.',
  'training.says.custodian.unknown': 'The data are held by {provider} in {requested}.',
  'training.tick.preservation-reference': 'Give date and reference of the preservation',
  'training.says.preservation-reference.held':
    'The data were preserved at our request on {heldSince}, under your reference {heldRef}.',
  'training.says.preservation-reference.asked':
    'We asked for preservation of the data on {askedOn}. No preservation has been confirmed to us.',
  'training.says.preservation-reference.none': 'Preservation of the data has not been asked for.',
  'training.tick.use-statement': 'Promise to use the data only for this proceeding',
  'training.says.use-statement':
    'The material will be used only in the proceeding named here. For any other use we shall ask your consent.',
  'training.tick.rights-assurance': 'Assure that the rights of the persons concerned are respected',
  'training.says.rights-assurance':
    'The rights of the persons concerned, fair trial and judicial review among them, are respected. The offence does not carry the death penalty.',
  'training.tick.reciprocity': 'Promise reciprocity',
  'training.says.reciprocity': '{requesting} promises to give the same assistance to {requested} in a like case.',
  'training.tick.signature': 'Sign and seal the request',
  'training.says.signature':
    'This request is signed and sealed. Its authenticity can be confirmed at the address below.',
  'training.tick.return-contact': 'Give a contact for the answer, with office hours and time zone',
  'training.says.return-contact':
    'Please answer to the public prosecutor of {requesting}, under reference {ourRef}. Office hours are 08:00 to 18:00, UTC.',
  'training.tick.necessity': 'Say why preservation is needed',
  'training.says.necessity':
    'Preservation is needed because the data may be deleted before a formal request can be answered.',
  'training.tick.follow-up': 'Say that a formal request will follow',
  'training.says.follow-up': 'A formal request for search, seizure or disclosure of these data will follow.',
  'training.tick.domain-name': 'Name the domain whose registrant you look for',
  'training.says.domain-name': 'The domain name is among the identifiers given in this letter.',
  'training.tick.domestic-grounds': 'Quote the own law that empowers you',
  'training.says.domestic-grounds':
    'The public prosecutor of {requesting} is empowered to do this by the law of criminal procedure.',
  'training.tick.answer-by': 'Say when and how you need the answer',
  'training.says.answer-by': 'Please answer within the time that the instrument sets, by a secure electronic channel.',
  'training.tick.special-instructions': 'Give special instructions',
  'training.says.special-instructions':
    'Please follow the special instructions in this letter, or tell us where you cannot.',
  'training.tick.previous-requests': 'Say which other ways were tried',
  'training.says.previous-requests': 'All earlier requests for these data are named in our file {ourRef}.',
  'training.tick.notification-statement': 'Say that the State of the provider was told',
  'training.says.notification-statement': 'The authority of {requested} is told of this order at the same time.',
  'training.tick.collection-period': 'Set the period of the collection and explain its length',
  'training.says.collection-period':
    'The collection should last as long as the conduct can be expected to go on, and no longer.',
  'training.tick.emergency-facts': 'Tell the facts of the danger and how the data relate to it',
  'training.says.emergency-facts':
    'The facts of the danger, and why these data can avert it, are told among the facts.',
  'training.tick.property': 'Describe the property, its place and its value',
  'training.says.property': 'The property, its place and its value are described among the items.',
  'training.tick.other-information': 'Add what else can help',
  'training.says.other-information': 'We shall gladly send any further information that helps.',

  'training.says.asked':
    '{item}, as {category, select, subscriber {subscriber data} traffic {traffic data} content {content data} other {data}}.',
  'training.says.fact-source': 'Source: {source}.',
  'training.says.urgency.volatile-data': 'The matter is urgent: the data may soon be deleted.',
  'training.says.urgency.danger-to-life': 'The matter is urgent: a person’s life or safety is in danger.',
  'training.says.confidentiality.keep-request-secret': 'Please keep the fact and the content of this request secret.',
  'training.says.confidentiality.keep-secret-and-do-not-notify':
    'Please keep the fact and the content of this request secret, and order the provider not to tell its user.',
  'training.says.confidentiality.do-not-notify': 'Please order the provider not to tell its user.',
  'training.says.wording.jargon': 'The facts are given in the words of the police file, with its short forms.',
  'training.says.sworn': 'A statement of these facts, sworn by the investigator, is attached.',
  'training.says.translation.certified':
    'A translation of the letter and of its annexes is attached, with the certificate of the translator.',
  'training.says.translation.uncertified': 'A translation of the letter and of its annexes is attached.',
  'training.says.translation.without-annexes':
    'A translation of the letter is attached, with the certificate of the translator. The annexes are in the original language.',
  'training.says.signed-by.prosecutor': 'Signed by the public prosecutor.',
  'training.says.signed-by.judge': 'Signed by the investigating judge.',
  'training.says.signed-by.central-authority': 'Signed by the central authority.',
  'training.says.signed-by.police': 'Signed by the head of the police unit.',
  'training.says.identifier.nothing': 'It is in our file.',
  'training.says.delay':
    'Please have your court delay the notice to the user until {until}. I shall ask for an extension if it is needed.',
  'training.says.language': 'This request is written in {language}.',
} as const satisfies Catalogue;
