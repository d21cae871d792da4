'use client';

import { useState } from 'react';
import { useText } from '@/components/language/use-text';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyApiUrl } from '@/lib/url/study-url';
import { BenchmarkField } from './benchmark-field';
import { CorrectionField } from './correction-field';
import { ModelField } from './model-field';
import { PresetList } from './preset-list';
import { ReturnsField } from './returns-field';
import styles from './study-settings.module.css';
import { TestField } from './test-field';
import { TickerPicker } from './ticker-picker';
import { UnitField } from './unit-field';
import { WindowFields } from './window-fields';

/**
 * Every choice of a study. Beside the charts where there is room; on a phone it opens on request. Inert until it
 * works, so that no early press is shown and then lost.
 */
export function StudySettings({ spec }: { spec: StudySpec }) {
  const text = useText('controls');
  const translate = useText();
  const [open, setOpen] = useState(false);
  const isHydrated = useHydrated();
  return (
    <section aria-labelledby="settings-title" className={styles.settings} inert={!isHydrated}>
      <h2 id="settings-title" className={styles.title}>
        {translate('studyPage.settings.title')}
      </h2>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls="settings-fields"
        onClick={() => setOpen(!open)}
      >
        {open ? text('closeSettings') : text('openSettings')}
      </button>
      <div id="settings-fields" className={styles.fields} data-open={open}>
        <PresetList spec={spec} />
        <TickerPicker spec={spec} />
        <ModelField spec={spec} />
        <BenchmarkField spec={spec} />
        <ReturnsField spec={spec} />
        <WindowFields key={studyApiUrl(spec)} spec={spec} />
        <CorrectionField spec={spec} />
        <TestField spec={spec} />
        <UnitField spec={spec} />
      </div>
    </section>
  );
}
