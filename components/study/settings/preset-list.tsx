import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { usualSpec } from '@/lib/event-study/usual-spec';
import { studySearch } from '@/lib/url/study-url';
import { showStudy } from '../hooks/use-study-url';
import { PRESET_NAMES, withPreset } from '../presets';
import styles from './preset-list.module.css';

/** Studies by name, and the way back to the usual one. */
export function PresetList({ spec }: { spec: StudySpec }) {
  const text = useText('controls');
  return (
    <fieldset className={styles.presets}>
      <legend className={styles.legend}>{text('presets')}</legend>
      <ul className={styles.list}>
        {PRESET_NAMES.map((name) => {
          const preset = withPreset(spec, name);
          const isOn = preset !== undefined && studySearch(preset) === studySearch(spec);
          return (
            <li key={name}>
              <button
                type="button"
                className={styles.preset}
                aria-pressed={isOn}
                disabled={!preset}
                onClick={() => preset && showStudy(preset)}
              >
                {text(`presetTitles.${name}`)}
              </button>
              <p className={styles.line}>{text(`presetLines.${name}`)}</p>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={`${controls.button} ${styles.reset}`}
        disabled={studySearch(spec) === ''}
        onClick={() => showStudy(usualSpec(spec.event))}
      >
        {text('reset')}
      </button>
    </fieldset>
  );
}
