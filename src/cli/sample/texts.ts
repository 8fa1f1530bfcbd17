/** Invented, anonymised wording of the sample register: what was complained of, what was learnt, what was praised. */
import type { RootCause, Theme } from './council';

export const ISSUES: Readonly<Record<Theme, readonly string[]>> = {
  Communication: [
    'Parent left four messages over three weeks and was not called back.',
    'Family learnt of a change of social worker from the school.',
    'Letters were sent to an address that the family had left.',
    'Minutes of a review meeting were not shared with both parents.',
    'Young person was not told the outcome of a placement request.',
  ],
  'Conduct of staff': [
    'Parent felt spoken to dismissively during a home visit.',
    'Worker arrived late to two visits without an apology.',
    "Parent felt that a worker took the other parent's side.",
    'Grandparent was interrupted repeatedly in a planning meeting.',
  ],
  'Delay or failure to provide a service': [
    'Agreed short breaks had not started five months after the assessment.',
    'Draft plan was issued nine weeks after the statutory date.',
    'Life story work promised in the care plan had not begun.',
    'Referral to the therapeutic service was not sent for two months.',
    'Equipment recommended by the occupational therapist was not ordered.',
    'Pathway plan was overdue at the time of the move to independent living.',
  ],
  'Disputed decision': [
    'Parent disagrees with the decision to end the child in need plan.',
    'Family disputes the refusal of transport to a named school.',
    'Carer disputes the decision not to approve a holiday abroad.',
    'Parent disagrees with the step up to a child protection conference.',
  ],
  'Disputed report or assessment': [
    "Parent says that the assessment leaves out the family doctor's view.",
    'Dates in the chronology of a court report were wrong.',
    'Father was not consulted for an assessment that describes him.',
    'Assessment repeats an allegation that had been withdrawn.',
  ],
  'Financial support': [
    'Setting-up-home allowance was paid two months late.',
    'Kinship carer was paid at the wrong rate for a quarter.',
    'Travel costs for supervised visits were not repaid.',
  ],
  'Family time arrangements': [
    'Three family time sessions were cancelled on the day.',
    'Supervised family time was moved to a centre without step-free access.',
    'Siblings did not see each other for seven weeks.',
  ],
  'Quality of service': [
    'Three different workers were allocated within six months.',
    'Visits were shorter and rarer than the plan says.',
    'Support worker did not know the content of the plan.',
    'Meeting room offered no privacy for a sensitive conversation.',
  ],
  'Record keeping and privacy': [
    "One child's report was sent with another family's cover letter.",
    'Request to correct a date of birth on file was not acted on.',
    'Email addresses of several families were visible in one message.',
  ],
};

export const LEARNING: Readonly<Record<RootCause, readonly string[]>> = {
  'Communication with families': [
    'Calls are returned within two working days; the duty desk checks the list each Friday.',
    'A change of worker is now confirmed by phone and in writing before it happens.',
    'Both parents are on the circulation list of minutes unless there is a safeguarding reason.',
  ],
  Capacity: [
    'Vacant posts were covered by agency staff and recruitment brought forward.',
    'Allocation is reviewed weekly by the service manager until the backlog is cleared.',
  ],
  'Guidance not followed': [
    'Team briefing on the timescales for plans; the tracker now warns ten days ahead.',
    'Managers sign off that every party with parental responsibility was consulted.',
    'The procedure for travel repayments was reissued to all business support staff.',
  ],
  'Handover between workers': [
    'A joint visit of the old and the new worker is now the rule.',
    'Handover checklist introduced, with open actions and promised dates.',
  ],
  Recording: [
    'Chronologies are checked against source documents before they are filed.',
    'Addresses are confirmed with the family at each review.',
  ],
  'Staff training': [
    'Workshop on respectful challenge held for the team.',
    'Refresher on handling personal information completed by all staff.',
    'New starters now shadow two review meetings before chairing one.',
  ],
};

export const COMPLIMENTS = [
  'Thank you for explaining everything twice and never rushing us.',
  'Our worker kept every promise, and told us when something would take longer.',
  'The best review meeting we have had: clear, kind and on time.',
  'You listened to my daughter first, and she noticed.',
  'I would not have my flat without the help with the forms.',
  'The handover to the new team was seamless.',
  'Calm and fair in a very hard week for our family.',
  'The report was thorough and balanced; it helped the court greatly.',
  'My carers and my worker made the move feel safe.',
  'Always answers the phone, always knows what is going on.',
  'The training for carers was the most useful evening of the year.',
  'Thank you for finding a school place so quickly.',
  'The drop-in at the hub has made a real difference to us.',
  'A pleasure to work with: prepared, honest and child-centred.',
  'You made sure that the brothers could stay together.',
] as const;
