/**
 * The shapes in which systems and people keep complaints, each with invented rows and what a person counts in them.
 * Most tell of the same cases: an upheld complaint answered in time, one answered late and not upheld, a partially
 * upheld one answered on its last day, one not upheld, an upheld one a day late, one that is still open past its date,
 * and the first one again at stage 2, answered in time and not upheld.
 */
import type { Shape } from './shape';

const CORPORATE = { whole: [['Procedure', 'Corporate']] } as const;

export const SHAPES: Readonly<Record<string, Shape>> = {
  'a case system, a row a case': {
    pages: {
      'Case export': `
        Reference | Status | Created | Channel | Service Area | Directorate | Complaint Reason | SLA Stage 1 | Stage 1 SLA Start Date | Stage 1 SLA date | Stage 1 Decision Date | Stage 1 Decision | Stage 1 Financial Redress Amount | SLA Stage 2 | Stage 2 SLA Start Date | Stage 2 SLA date | Stage 2 Decision Date | Stage 2 Decision | Stage 2 Financial Redress Amount
        CS-1 | Closed | =2023-04-04 09:14 | Web form | Parking | Place | Delay | 10 working days | =2023-04-04 | =2023-04-20 | =2023-04-19 | Stage 1 Closed - response upheld | 50 | 20 working days | =2023-05-02 | =2023-05-31 | =2023-05-30 | Stage 2 Closed - response not upheld |
        CS-2 | Closed | =2023-06-01 12:40 | Email | Planning | Place | Delay | 10 working days | =2023-06-01 | =2023-06-15 | =2023-06-20 | Stage 1 Closed - response not upheld
        CS-3 | Closed | =2023-07-03 10:05 | Telephone | Benefits | Resources | Attitude | 10 working days | =2023-07-03 | =2023-07-17 | =2023-07-17 | Stage 1 Closed - response partially upheld | 25
        CS-4 | Closed | =2023-09-04 16:59 | Letter | Parking | Place | Delay | 10 working days | =2023-09-04 | =2023-09-18 | =2023-09-15 | Stage 1 Closed - response not upheld
        CS-5 | Closed | =2023-11-06 08:30 | Email | Benefits | Resources | Delay | 10 working days | =2023-11-06 | =2023-11-20 | =2023-11-21 | Stage 1 Closed - response upheld
        CS-6 | Open | =2024-03-04 11:11 | Email | Parking | Place | Delay | 10 working days | =2024-03-04 | =2024-03-18 | | Stage 1 response overdue`,
    },
    choices: CORPORATE,
    count: {
      'Stage 1 complaints': '6',
      'Stage 2 complaints': '1',
      'Cases closed': '6',
      '% upheld': '2/6',
      '% partially upheld': '1/6',
      '% timeliness': '4/7',
    },
    untouched: ['SLA Stage 1', 'Stage 1 SLA date', 'SLA Stage 2', 'Stage 2 SLA date'],
  },

  'a correspondence system with requests among the complaints': {
    pages: {
      Cases: `
        Number | Case type | Current state | Responding team | Date received | External_deadline | Date responded | Outcome | Refusal reason | Extended | Extension Count
        C/1001 | Complaint - Standard | closed | Parking | 04/04/2023 | 20/04/2023 | 19/04/2023 | Upheld | | No | 0
        F/2001 | FOI | closed | Parking | 05/04/2023 | 05/05/2023 | 28/04/2023 | Disclosed in full | | No | 0
        C/1002 | Complaint - Standard | closed | Planning | 01/06/2023 | 15/06/2023 | 20/06/2023 | Not upheld | | No | 0
        C/1003 | Complaint - Standard | closed | Benefits | 03/07/2023 | 17/07/2023 | 17/07/2023 | Partially upheld | | No | 0
        C/1004 | Complaint - Standard | closed | Parking | 04/09/2023 | 18/09/2023 | 15/09/2023 | Not upheld | | No | 0
        C/1005 | Complaint - Standard | closed | Benefits | 06/11/2023 | 04/12/2023 | 21/11/2023 | Upheld | | Yes | 1
        F/2002 | FOI | closed | Benefits | 06/11/2023 | 04/12/2023 | 23/11/2023 | Refused in part | S40 | No | 0
        C/1006 | Complaint - Standard | with team | Parking | 04/03/2024 | 18/03/2024 | | | | No | 0`,
    },
    choices: {
      whole: [
        ['Procedure', 'Corporate'],
        ['Stage', '1'],
      ],
      words: [
        ['Record type', 'FOI', 'Leave out'],
        ['Status', 'with team', 'Open'],
      ],
    },
    count: {
      'Stage 1 complaints': '6',
      'Stage 2 complaints': '0',
      'Cases closed': '5',
      '% upheld': '2/5',
      '% partially upheld': '1/5',
      '% timeliness': '4/6',
    },
    untouched: ['External_deadline', 'Extension Count'],
  },

  'a service desk': {
    pages: {
      Page1: `
        Number | Opened | State | Assignment group | Complaint category | Root cause | Resolution code | Resolved | Closed | Compensation amount
        CMP0010001 | =2023-04-04 09:14 | Closed | Parking | Delay | Capacity | Upheld | =2023-04-19 16:20 | =2023-04-26 01:00 | $50.00
        CMP0010002 | =2023-06-01 10:00 | Closed | Planning | Decision | | Not upheld | =2023-06-20 10:20 | =2023-06-27 01:00 |
        CMP0010003 | =2023-07-03 11:31 | Resolved | Benefits | Delay | Training | Partially upheld | =2023-07-17 09:20 | |
        CMP0010004 | =2023-09-04 15:45 | Closed | Parking | Delay | | Not upheld | =2023-09-15 12:20 | =2023-09-22 01:00 |
        CMP0010005 | =2023-11-06 08:01 | Closed | Benefits | Delay | Capacity | Upheld | =2023-11-21 13:20 | =2023-11-28 01:00 |
        CMP0010006 | =2024-03-04 08:55 | Work in Progress | Parking | Delay | | | | |`,
    },
    choices: CORPORATE,
    count: {
      'Stage 1 complaints': '6',
      'Stage 2 complaints': 'Not recorded',
      'Cases closed': '5',
      '% upheld': '2/5',
      '% partially upheld': '1/5',
      '% timeliness': '3/6',
    },
  },

  'an issue tracker': {
    pages: {
      general_report: `
        Issue key | Issue id | Issue Type | Status | Created | Resolved | Custom field (Complaint stage) | Custom field (Outcome) | Custom field (Service)
        COMP-11 | 20011 | Complaint | Done | 04/Apr/23 9:14 AM | 19/Apr/23 4:02 PM | Stage 1 | Upheld | Parking
        COMP-17 | 20017 | Complaint | Done | 02/May/23 9:00 AM | 30/May/23 1:30 PM | Stage 2 | Not upheld | Parking
        COMP-12 | 20012 | Complaint | Done | 01/Jun/23 2:14 PM | 20/Jun/23 5:02 PM | Stage 1 | Not upheld | Planning
        COMP-13 | 20013 | Complaint | Done | 03/Jul/23 8:14 AM | 17/Jul/23 9:02 AM | Stage 1 | Partially upheld | Benefits
        COMP-14 | 20014 | Complaint | Done | 04/Sep/23 9:14 AM | 15/Sep/23 4:02 PM | Stage 1 | Not upheld | Parking
        COMP-15 | 20015 | Complaint | Done | 06/Nov/23 9:14 AM | 21/Nov/23 4:02 PM | Stage 1 | Upheld | Benefits
        COMP-16 | 20016 | Complaint | In Progress | 04/Mar/24 9:14 AM | | Stage 1 | | Parking`,
    },
    count: {
      'Stage 1 complaints': '6',
      'Stage 2 complaints': '1',
      'Cases closed': '6',
      '% upheld': '2/6',
      '% partially upheld': '1/6',
      '% timeliness': '4/7',
    },
    untouched: ['Issue id'],
  },

  'an export of a customer system': {
    pages: {
      'Complaint cases': `
        (Do Not Modify) Case | (Do Not Modify) Row Checksum | (Do Not Modify) Modified On | Case Number | Created On | Case Type | Stage | Resolved On | Status Reason | Owner
        6f9619ff-8b86-d011-b42d-00c04fc964f1 | h3Qw== | =2024-04-02 10:00 | CAS-01 | =2023-04-04 09:14 | Complaint | Stage 1 | =2023-04-19 11:00 | Problem Solved | Ada Invented
        6f9619ff-8b86-d011-b42d-00c04fc964f2 | h3Qx== | =2024-04-02 10:00 | CAS-02 | =2023-05-02 09:00 | Complaint | Stage 2 | =2023-05-30 15:00 | Problem Solved | Bo Example
        6f9619ff-8b86-d011-b42d-00c04fc964f3 | h3Qy== | =2024-04-02 10:00 | CAS-03 | =2023-06-01 09:45 | Complaint | Stage 1 | =2023-06-20 09:00 | Problem Solved | Ada Invented
        6f9619ff-8b86-d011-b42d-00c04fc964f4 | h3Qz== | =2024-04-02 10:00 | CAS-04 | =2023-08-14 14:10 | Complaint | Stage 1 | =2023-08-15 09:00 | Cancelled | Bo Example
        6f9619ff-8b86-d011-b42d-00c04fc964f5 | h3Qa== | =2024-04-02 10:00 | CAS-05 | =2024-03-04 16:30 | Complaint | Stage 1 | | In Progress | Ada Invented`,
    },
    count: {
      'Stage 1 complaints': '3',
      'Stage 2 complaints': '1',
      'Cases closed': '3',
      'Cases cancelled': '1',
      '% upheld': 'Not recorded',
      '% timeliness': '2/4',
    },
    untouched: [...['(Do Not Modify) Case', '(Do Not Modify) Row Checksum', '(Do Not Modify) Modified On', 'Owner']],
  },

  'a log kept by hand': {
    pages: {
      Log: `
        Complaints log 2023-24
        No. | Date Rec'd | Name | Address | Complaint | Dept | Stage | Officer | Ack sent | Reply due | Reply sent | No. of days | Justified? | Notes
        1 | =2023-04-04 | Customer 12 | 1 Invented Street | Bin missed | Refuse | One | JB | =2023-04-05 | =2023-04-21 | =2023-04-21 | 11 | Y |
        2 | =2023-05-02 | Customer 12 | 1 Invented Street | Bin missed again | Refuse | Two | JB | =2023-05-03 | =2023-06-01 | =2023-05-30 | 18 | N |
        3 | =2023-06-01 | Customer 18 | 8 Invented Street | Bill wrong | Revenues | One | KO | =2023-06-05 | =2023-06-19 | =2023-06-20 | 13 | N | phoned twice
        4 | =2023-06-12 | Customer 90 | 8 Any Avenue | Bill late | Revenues | Informal | KO | | | =2023-06-13 | 1 | |
        5 | =2023-07-03 | Customer 25 | 3 Any Avenue | Pothole | Streets | One | JB | =2023-07-04 | =2023-07-18 | =2023-07-18 | 11 | Partly |
        6 | =2024-03-04 | Customer 31 | 5 Any Avenue | Street light | Streets | One | MT | =2024-03-05 | =2024-03-19 | | | |`,
    },
    choices: { ...CORPORATE, words: [['Stage', 'Informal', 'Leave out']] },
    count: {
      'Stage 1 complaints': '4',
      'Stage 2 complaints': '1',
      'Cases closed': '4',
      '% upheld': '1/4',
      '% partially upheld': '1/4',
      '% timeliness': '3/5',
    },
    untouched: ['Name', 'Address', 'Officer', 'Reply due', 'No. of days'],
  },

  'a landlord’s complaints': {
    pages: {
      'Housing complaints': `
        Complaint ID | Date Logged | Complaint Stage | Acknowledgement Date | Target Date | Extension Agreed? | Response Date | Responded In Target | Decision | Complaint Category | Service Area | Compensation Offered | Referred to HOS?
        H1 | =2023-04-04 | Stage 1 | =2023-04-05 | =2023-04-21 | No | =2023-04-19 | Yes | Upheld | Repairs | East | £50 | No
        H2 | =2023-05-02 | Stage 2 | =2023-05-03 | =2023-06-01 | No | =2023-05-30 | Yes | Not Upheld | Repairs | East | Nil | Yes
        H3 | =2023-06-01 | Stage 1 | =2023-06-02 | =2023-06-16 | Yes - 10 days | =2023-06-20 | Yes | Upheld in Part | Noise | West | Nil | No
        H4 | =2024-03-04 | Stage 1 | =2024-03-05 | =2024-03-19 | No | | | | Repairs | West | | No`,
    },
    count: {
      'Stage 1 complaints': '3',
      'Stage 2 complaints': '1',
      'Cases closed': '3',
      '% upheld': '1/3',
      '% partially upheld': '1/3',
      '% timeliness': '3/4',
    },
    untouched: ['Target Date', 'Responded In Target'],
  },

  'complaints about care for adults': {
    pages: {
      Log: `
        Adult social care complaints and concerns
        Ref | Complaint type | Received | Risk rating | Team complained about | Commissioned provider | Acknowledged | Agreed timescale | Final response sent | Outcome | Complained by | LGSCO?
        A1 | Statutory | =2023-04-04 | Low | Hospital | | =2023-04-05 | 28 days | =2023-04-19 | Upheld | Relative | No
        A2 | Statutory | =2023-06-01 | High | Hospital | Example House | =2023-06-02 | 28 days | =2023-06-20 | Not upheld | Person | Yes
        A3 | Informal concern | =2023-06-12 | Low | East | | =2023-06-13 | 5 days | =2023-06-14 | Resolved | Relative | No
        A4 | Statutory | =2023-07-03 | Low | East | | =2023-07-04 | 20 days | =2023-07-17 | Partially upheld | Relative | No
        A5 | Corporate | =2023-09-04 | Low | West | | =2023-09-05 | 10 days | =2023-09-15 | Not upheld | Person | No
        A6 | Statutory | =2024-03-04 | Low | West | | =2024-03-05 | 28 days | | | Person | No`,
    },
    count: {
      'Stage 1 complaints': '5',
      'Stage 2 complaints': 'Not recorded',
      'Cases closed': '4',
      '% upheld': '1/4',
      '% partially upheld': '1/4',
      '% timeliness': '1/1',
    },
    untouched: ['Risk rating', 'Commissioned provider', 'Agreed timescale'],
  },

  'a long public file': {
    pages: {
      complaints: `
        complaint_id | received_date | department | category | status | response_date | closed_date
        1001 | 2023-04-04 | parking | delay | closed | 2023-04-19 | 2023-04-19
        1002 | 2023-06-01 | planning | conduct | closed | 2023-06-20 | 2023-06-21
        1003 | 2023-07-03 | benefits | delay | closed | 2023-07-17 | 2023-07-18
        1004 | 2023-09-04 | parking | quality | closed | 2023-09-15 | 2023-09-15
        1005 | 2023-11-06 | benefits | delay | closed | 2023-11-21 | 2023-11-21
        1006 | 2024-03-04 | parking | delay | open | |`,
    },
    count: {
      'Stage 1 complaints': '6',
      'Stage 2 complaints': 'Not recorded',
      'Cases closed': '5',
      '% upheld': 'Not recorded',
      '% timeliness': 'Not recorded',
    },
  },

  'a sheet a year, one of which renamed a column': {
    pages: {
      '2022-23': `
        Ref | Date received | Type | Stage | Response sent | Outcome | Team
        A1 | =2022-04-05 | Complaint | 1 | =2022-04-20 | Upheld | Parking
        A2 | =2022-07-05 | Complaint | 1 | =2022-07-30 | Not upheld | Planning`,
      '2023-24': `
        Ref | Came in | Type | Stage | Response sent | Outcome | Team
        B1 | =2023-04-04 | Complaint | 1 | =2023-04-19 | Upheld | Parking
        B7 | =2023-05-02 | Complaint | 2 | =2023-05-30 | Not upheld | Parking
        B2 | =2023-06-01 | Complaint | 1 | =2023-06-20 | Not upheld | Planning
        B3 | =2024-03-04 | Complaint | 1 | | | Planning`,
    },
    choices: { map: { 'Came in': 'Date received' } },
    count: {
      'Stage 1 complaints': '3',
      'Stage 2 complaints': '1',
      'Cases closed': '3',
      '% upheld': '1/3',
      '% timeliness': '2/4',
    },
  },

  'three columns to tick': {
    pages: {
      Complaints: `
        Reference | Received | Stage | Replied | Upheld | Partially upheld | Not upheld | Team
        1 | =2023-04-04 | 1 | =2023-04-19 | Y | | | Parking
        2 | =2023-05-02 | 2 | =2023-05-30 | | | x | Parking
        3 | =2023-06-01 | 1 | =2023-06-20 | | | 1 | Planning
        4 | =2023-07-03 | 1 | =2023-07-17 | | Y | | Benefits
        5 | =2023-09-04 | 1 | =2023-09-15 | | | Y | Parking
        6 | =2023-11-06 | 1 | =2023-11-21 | x | | | Benefits
        7 | =2024-03-04 | 1 | | | | | Parking`,
    },
    count: {
      'Stage 1 complaints': '6',
      'Stage 2 complaints': '1',
      'Cases closed': '6',
      '% upheld': '2/6',
      '% partially upheld': '1/6',
      '% timeliness': '4/7',
    },
  },
};
