import { expect, test } from 'vitest';
import { PRESET_NAMES, withPreset } from '@/components/study/presets';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { usualSpec } from '@/lib/event-study/usual-spec';
import { parseStudySpec } from '@/lib/url/parse-study';
import { studyPageUrl } from '@/lib/url/study-url';

const spec = studySpecSchema.parse({
  event: 'stargate-announcement',
  tickers: 'NVDA,ORCL',
  highlight: 'ORCL',
});

test.each(PRESET_NAMES)('the preset %s keeps event and stocks and survives its own address', (name) => {
  const preset = withPreset(spec, name)!;
  expect(preset).toMatchObject({
    event: 'stargate-announcement',
    tickers: ['NVDA', 'ORCL'],
    highlight: 'ORCL',
  });
  const { pathname, searchParams } = new URL(studyPageUrl(preset), 'http://localhost');
  const read = parseStudySpec({ ...Object.fromEntries(searchParams), event: pathname.split('/')[2] });
  expect('spec' in read && read.spec).toEqual(preset);
});

test('the study of EventStudyTools has the windows of its sample request: -2 to 2, and 120 days up to -11', () => {
  const preset = withPreset(spec, 'eventStudyTools')!;
  expect(preset.window).toEqual([-2, 2]);
  expect(preset.estimation[1]).toBe(-11);
  expect(preset.estimation[1] - preset.estimation[0] + 1).toBe(120);
});

test('the dollar loss shows day 0 even where the study had left it out', () => {
  const preset = withPreset(studySpecSchema.parse({ cars: '-1,1', returns: 'log' }), 'dollarLoss')!;
  expect(preset).toMatchObject({ shown: [0, 0], unit: 'dollars', returns: 'simple' });
});

test('the usual study of an event keeps nothing but the event', () => {
  expect(studyPageUrl(usualSpec(spec.event))).toBe('/events/stargate-announcement');
});
