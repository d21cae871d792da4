import { type KeyboardEvent, useId, useState } from 'react';
import { useSecurities } from '@/components/language/use-securities';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { MOST_TICKERS } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { chosenStudy, showStudy } from '../hooks/use-study-url';
import { onlyMatch, securityGroups, withTickers } from './security-groups';
import { SelectedTickers } from './selected-tickers';
import { TickerGroup } from './ticker-group';
import styles from './ticker-picker.module.css';

/** Chooses the securities of a study: a search, whole groups, single ones, and the choice as removable chips. */
export function TickerPicker({ spec }: { spec: StudySpec }) {
  const translate = useText();
  const t = useText('studyPage.settings');
  const securities = useSecurities() ?? [];
  const [search, setSearch] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  const groups = securityGroups(translate, securities, { search, benchmark: spec.benchmark });

  function choose(tickers: string[], chosen: boolean) {
    const order = securities.map((security) => security.ticker);
    const current = chosenStudy(spec);
    const next = withTickers(current.tickers, tickers, chosen, order);
    if (next.length === 0) return setProblem(translate('studyPage.tooFew'));
    if (next.length > MOST_TICKERS) return setProblem(translate('studyPage.tooMany', { most: MOST_TICKERS }));
    setProblem('');
    const highlight = current.highlight && next.includes(current.highlight) ? current.highlight : undefined;
    showStudy({ ...current, tickers: next, highlight });
  }

  function chooseMatch(event: KeyboardEvent) {
    // Enter also ends the composing of a letter in some writing systems.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const match = onlyMatch(groups, search);
    if (!match) return;
    event.preventDefault();
    setSearch('');
    choose([match], true);
  }

  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>
        {t('stocks')} <span className={styles.count}>{t('count', { count: spec.tickers.length })}</span>
      </legend>
      <SelectedTickers tickers={spec.tickers} onRemove={(ticker) => choose([ticker], false)} />
      <label htmlFor={id} className="visually-hidden">
        {t('find')}
      </label>
      <input
        id={id}
        type="search"
        className={controls.input}
        placeholder={t('tickerOrName')}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={chooseMatch}
      />
      <div className={styles.list}>
        {groups.map((group) => (
          <TickerGroup key={group.id} group={group} selected={spec.tickers} onChoose={choose} />
        ))}
        {groups.length === 0 && search !== '' && <p className={styles.empty}>{t('noMatch', { search })}</p>}
      </div>
      <p className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </fieldset>
  );
}
