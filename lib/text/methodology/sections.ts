import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import { MODEL_NAMES } from '@/lib/event-study/study-choices';

/** Methods that are neither a model nor a group test, each with the paper it is taken from; null where it is ours. */
export const OTHER_PAPERS = {
  'day-zero': 'MacKinlay (1997)',
  return: 'Campbell, Lo & MacKinlay (1997)',
  windows: 'MacKinlay (1997)',
  missing: null,
  'abnormal-return': 'MacKinlay (1997)',
  'abnormal-error': 'Patell (1976)',
  cumulative: 'Campbell, Lo & MacKinlay (1997), eq. 4.4.11–12; Salinger (1992)',
  interval: 'Campbell, Lo & MacKinlay (1997)',
  'buy-and-hold': 'Barber & Lyon (1997)',
  averages: 'MacKinlay (1997); Barber & Lyon (1997)',
  'minimum-detectable-effect': 'Bloom (1995)',
  'sq-test': 'Gelbach, Helland & Klick (2013)',
  holm: 'Holm (1979)',
  'benjamini-hochberg': 'Benjamini & Hochberg (1995)',
  diagnostics: 'Durbin & Watson (1950); Jarque & Bera (1980); Engle (1982); Bartlett (1946)',
  'mean-correlation': 'Kolari & Pynnönen (2010)',
  'group-interval': 'Kolari & Pynnönen (2010); Jaffe (1974); Mandelker (1974)',
  'wild-bootstrap': 'Wu (1986); Liu (1988)',
  'pre-event-benchmark': 'Cohn, Johnson, Liu & Wardlaw (2026)',
  'abnormal-volume': 'Campbell & Wasley (1996)',
  'non-positive-price': null,
  'split-jump': null,
  'stale-price': null,
  'thin-trading': null,
} as const satisfies Record<string, string | null>;

export type OtherMethod = keyof typeof OTHER_PAPERS;

/** Where in the list of group tests those begin that suppose no distribution of abnormal returns. */
const FIRST_WITHOUT_DISTRIBUTION = GROUP_TEST_NAMES.indexOf('rank-z');

/** The parts of the methodology in the order in which they are read, and the methods that each explains. */
export const SECTIONS = [
  { id: 'returns', methods: ['day-zero', 'return', 'windows', 'missing'] },
  { id: 'models', methods: MODEL_NAMES },
  {
    id: 'abnormal',
    methods: [
      'abnormal-return',
      'abnormal-error',
      'cumulative',
      'interval',
      'buy-and-hold',
      'averages',
      'minimum-detectable-effect',
    ],
  },
  { id: 'single', methods: ['sq-test', 'holm', 'benjamini-hochberg', 'diagnostics'] },
  { id: 'together', methods: ['mean-correlation', 'group-interval'] },
  { id: 'parametric', methods: GROUP_TEST_NAMES.slice(0, FIRST_WITHOUT_DISTRIBUTION) },
  { id: 'nonparametric', methods: GROUP_TEST_NAMES.slice(FIRST_WITHOUT_DISTRIBUTION) },
  { id: 'resampling', methods: ['wild-bootstrap', 'pre-event-benchmark'] },
  { id: 'volume', methods: ['abnormal-volume'] },
  { id: 'quality', methods: ['non-positive-price', 'split-jump', 'stale-price', 'thin-trading'] },
] as const;

type Section = (typeof SECTIONS)[number];
export type Method = Section['methods'][number];
