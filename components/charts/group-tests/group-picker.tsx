import { useId } from 'react';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import type { GroupResult } from '@/lib/event-study/study';
import { inDigits } from '@/lib/text/digits';
import { groupTitle } from '@/lib/text/group-titles';
import styles from './group-tests.module.css';

/** Chooses the group whose tests are shown. */
export function GroupPicker({
  groups,
  chosen,
  onGroup,
}: {
  groups: readonly GroupResult[];
  chosen: string;
  onGroup: (name: string) => void;
}) {
  const t = useText('groupCharts.tests');
  const translate = useText();
  const id = useId();
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>{t('group')}</label>
      <select
        id={id}
        value={chosen}
        className={controls.select}
        onChange={(event) => onGroup(event.target.value)}
      >
        {groups.map(({ name, size }) => (
          <option key={name} value={name}>
            {inDigits(`${groupTitle(translate, name)} (${size})`, translate.digits)}
          </option>
        ))}
      </select>
    </p>
  );
}
