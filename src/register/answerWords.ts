/** Plain answers, and how a representation came in. */
import type { ColumnWords, ValueOf } from './columnWords';

export const YES_NO_WORDS: ColumnWords<ValueOf<'yesNo'>> = {
  values: {
    Yes: { here: 'Y; TRUE; 1; Tick; Ticked' },
    No: { here: 'N; FALSE; 0; Not required; Not requested; None involved; No advocate' },
  },
};

export const YES_NO_NA_WORDS: ColumnWords<ValueOf<'yesNoNa'>> = {
  values: {
    Yes: { here: 'Y; TRUE; 1; Met; Deadline met; In time; On time; Within timescale; Within deadline; Yes - met' },
    No: {
      here: 'N; FALSE; 0; Not met; Deadline not met; Missed; Late; Deadline missed; Not in time; Outside timescale; No - late',
    },
    'N/A': { here: 'Not applicable; Not required; No response required; No enquiries made' },
  },
};

export const CHANNEL_WORDS: ColumnWords<ValueOf<'channel'>> = {
  values: {
    Website: {
      here:
        'Web; Online; On-line; Web form; Online form; Website form; Internet; E-form; Portal; Customer portal; Web portal; ' +
        'Online portal; Digital; Self service; Self serve; Web self service; Online complaint form; Website complaint form; MyAccount; ' +
        'My account; Online account; Electronic form; Complaints portal; Council website; Web submission; Online submission; Customer self service',
    },
    Email: {
      here: 'E-mail; Emailed; By email; E mail; Electronic mail; Emails; Via email; Email inbox; Inbox; Email - inbox; Email received; Incoming email; Email complaint; Complaints inbox; Outlook',
    },
    Phone: {
      here:
        'Telephone; Tel; Telephoned; Call; Phone call; Telephone call; By phone; By telephone; Phoned; Voicemail; Phone in; ' +
        'Contact centre; Call centre; Over the phone; Via phone; Via telephone; Tele; Phone - contact centre; Mobile; Voice mail; Incoming call; Telephone message; Inbound call; Verbal - phone; Verbal - telephone; Customer services call; Phone/voicemail',
    },
    Letter: {
      here: 'Post; Posted; By post; By letter; Mail; Written; In writing; Complaint form; Paper form; Leaflet; Letters; Via post; Via letter; Postal; Letter by post; Hand delivered; Written letter; Hard copy; Complaint leaflet; Paper; White mail; Complaints form; Letter/form; Royal Mail; Complaints leaflet',
    },
    'In person': {
      here: 'Face to face; F2F; Face-2-face; FTF; Personal; Person; Visit; Office visit; Meeting; Reception; In-person; Personal visit; At reception; Verbal - in person; Walk in; Home visit; At a meeting; Visit to office; Personal caller; Counter; Verbally in person; Drop in',
    },
  },
  beside: 'By; Via; Received; Contact; Inbound; Incoming; From; Customer',
  asked: {
    'it may be by telephone or in person': 'Verbal; Verbally; Oral; Orally',
  },
};
