import { type FormEvent, useState } from 'react';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { Field } from '@/components/ui/field';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { fieldProblemText } from '@/lib/text/field-problem';
import type { FieldProblem } from '@/lib/url/parse-study';
import { showStudy } from '../hooks/use-study-url';
import styles from './window-fields.module.css';

const FIELDS = ['estimation', 'window', 'cars'] as const;
type FieldName = (typeof FIELDS)[number];
type Drafts = Record<FieldName, string>;

const MINUS = '\u2212';

function draftsOf(spec: StudySpec): Drafts {
  const text = (window: readonly number[]) => window.join(', ').replaceAll('-', MINUS);
  return {
    estimation: text(spec.estimation),
    window: text(spec.window),
    cars: spec.cars.map(text).join('; '),
  };
}

/** What the reader changed, in the form the study's address uses. */
function changesOf(drafts: Drafts, original: Drafts): Partial<Drafts> {
  const changed = FIELDS.filter((field) => drafts[field] !== original[field]);
  return Object.fromEntries(changed.map((field) => [field, drafts[field].replaceAll(MINUS, '-')]));
}

/** The three kinds of window as text, checked by the study's own schema when they are applied. */
export function WindowFields({ spec }: { spec: StudySpec }) {
  const t = useText('studyPage.settings');
  const translate = useText();
  const original = draftsOf(spec);
  const [drafts, setDrafts] = useState(original);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const isChanged = FIELDS.some((field) => drafts[field] !== original[field]);

  async function apply(event: FormEvent) {
    event.preventDefault();
    const { editStudy } = await import('../edit-study');
    const edited = editStudy(spec, changesOf(drafts, original));
    if ('problems' in edited) return setProblems(edited.problems);
    setProblems([]);
    showStudy(edited.spec);
  }

  function errorOf(field: FieldName): string | undefined {
    const problem = problems.find((one) => one.field === field);
    return problem && fieldProblemText(translate, problem);
  }

  return (
    <form onSubmit={apply} className={styles.form} noValidate>
      {FIELDS.map((field) => (
        <Field key={field} label={t(field)} hint={t(`${field}Line`)} error={errorOf(field)}>
          {(control) => (
            <input
              {...control}
              className={controls.input}
              name={field}
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              value={drafts[field]}
              onChange={(event) => setDrafts({ ...drafts, [field]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <button type="submit" className={controls.button} disabled={!isChanged}>
        {t('apply')}
      </button>
    </form>
  );
}
