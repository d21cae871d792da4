import { groupColor } from '@/components/charts/parts/group-color';
import type { SecurityGroup } from './security-groups';
import styles from './ticker-picker.module.css';

/** A group that can be chosen whole, and its members. */
export function TickerGroup({
  group,
  selected,
  onChoose,
}: {
  group: SecurityGroup;
  selected: readonly string[];
  onChoose: (tickers: string[], chosen: boolean) => void;
}) {
  const tickers = group.members.map((member) => member.ticker);
  const count = tickers.filter((ticker) => selected.includes(ticker)).length;
  const isWhole = count === tickers.length;
  const isPartial = count > 0 && !isWhole;
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{group.title}</legend>
      <label className={styles.groupChoice} style={{ color: groupColor(group.id) }}>
        <input
          type="checkbox"
          checked={isWhole}
          ref={(box) => {
            if (box) box.indeterminate = isPartial;
          }}
          onChange={() => onChoose(tickers, !isWhole)}
        />
        {group.title}
      </label>
      {group.members.map((member) => (
        <label key={member.ticker} className={styles.choice}>
          <input
            type="checkbox"
            checked={selected.includes(member.ticker)}
            onChange={(event) => onChoose([member.ticker], event.target.checked)}
          />
          <span className={styles.ticker}>
            <bdi>{member.ticker}</bdi>
          </span>{' '}
          <bdi>{member.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
