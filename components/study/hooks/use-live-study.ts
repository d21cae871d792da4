import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { WindowChoice } from '@/components/charts/window-brush/window-choice-context';
import { useWords } from '@/components/language/use-words';
import { isSameWindow } from '@/lib/event-study/event-window';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { liveStudyQuery } from '@/lib/queries/live-study-query';
import { studyQuery } from '@/lib/queries/study-query';
import { studyInWords } from '@/lib/text/in-words';
import { choosingWindow } from '../choose-window';
import { showStudy } from './use-study-url';

/**
 * The study of the address and, while the reader drags a window, the study with that window, computed here from
 * the same prices. A window that was chosen so is shown without asking the server again.
 */
export function useLiveStudy(spec: StudySpec) {
  const client = useQueryClient();
  /* The same options at every preview, so that the served study is not compared with itself each time. */
  const query = useMemo(() => studyQuery(spec), [spec]);
  const { data: served, error, isPlaceholderData, refetch } = useQuery(query);
  const [isWanted, setWanted] = useState(false);
  const [pending, setPending] = useState<{ of: StudySpec; spec: StudySpec } | null>(null);
  const { data: compute } = useQuery({ ...liveStudyQuery(spec), enabled: isWanted });
  /* Back and forward end a preview, also before the page has arrived at the window that was chosen. */
  useEffect(() => {
    const end = () => setPending(null);
    window.addEventListener('popstate', end);
    return () => window.removeEventListener('popstate', end);
  }, []);
  const draft = pending?.of === spec ? pending.spec : null;
  const base = isPlaceholderData ? undefined : served;
  const live = useMemo(
    () => (draft && compute && base ? compute(base, draft) : undefined),
    [draft, compute, base],
  );

  const choice: WindowChoice = {
    shown: (draft ?? spec).shown,
    prepare: () => setWanted(true),
    preview: (window) => setPending({ of: spec, spec: choosingWindow(spec, window) }),
    choose(window) {
      if (isSameWindow(window, spec.shown)) return setPending(null);
      const next = choosingWindow(spec, window);
      if (compute && base) client.setQueryData(studyQuery(next).queryKey, compute(base, next));
      setPending({ of: spec, spec: next });
      showStudy(next);
    },
  };
  const study = useWords(live ?? served, studyInWords);
  return { study, error, isPlaceholderData, choice, retry: () => void refetch() };
}
