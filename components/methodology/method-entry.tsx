import type { MethodText } from '@/lib/text/methodology/method-text';
import type { Translator } from '@/lib/text/translator';
import { Formula } from './formula';
import styles from './methodology.module.css';

/** One method: what it does, its formula, and paper, default, assumption and limit. */
export function MethodEntry({ t, id, text }: { t: Translator; id: string; text: MethodText }) {
  const facts = [
    ['default', text.usual],
    ['assumes', text.assumes],
    ['limit', text.limit],
  ] as const;
  return (
    <article id={id} className={styles.method} aria-labelledby={`${id}-name`}>
      <div className={styles.words}>
        <h3 id={`${id}-name`} className={styles.name}>
          {text.name}
        </h3>
        <p>{text.plain}</p>
        {text.formulas.length > 0 && (
          <figure className={styles.formulas} aria-labelledby={`${id}-name`} tabIndex={0}>
            {text.formulas.map((tex) => (
              <Formula key={tex} tex={tex} />
            ))}
          </figure>
        )}
      </div>
      <dl className={styles.facts}>
        {text.paper && (
          <div>
            <dt>{t('methodology.paper')}</dt>
            <dd>
              <bdi lang="en">{text.paper}</bdi>
            </dd>
          </div>
        )}
        {facts.map(([key, words]) => (
          <div key={key}>
            <dt>{t(`methodology.${key}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
