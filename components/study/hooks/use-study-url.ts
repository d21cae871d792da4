import { usePathname, useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { localeOf, localePath } from '@/lib/url/locale-path';
import { studyPageUrl, unknownFields } from '@/lib/url/study-url';
import { type ArrivedStudy, useReadStudy } from './use-read-study';

/** Fields that other sites append to addresses to count their readers; nobody typed them. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_\w+|ref|_rsc)$/;

/** The study that the address asks for, or what is wrong with the address, and fields of it that no study has. */
export function useStudyUrl(arrived: ArrivedStudy) {
  const pathname = usePathname();
  const fields = useSearchFields();
  const parsed = useReadStudy({ ...fields, event: pathname.split('/').at(-1) }, arrived);
  return useMemo(() => {
    const ignored = unknownFields(fields).filter((field) => !TRACKING.test(field));
    return { ...parsed, ignored };
  }, [parsed, fields]);
}

/** The fields of the address after its question mark. */
export function useSearchFields(): Record<string, string[]> {
  const search = useSearchParams();
  return useMemo(
    () => Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])),
    [search],
  );
}

/** The study that was chosen last, and the address that it got. */
let latest: { address: string; spec: StudySpec } | undefined;

/**
 * What a further choice changes: the study that the address asks for. That is the one on the page, unless a choice was
 * made a moment ago that the page has not followed yet.
 */
export function chosenStudy(shown: StudySpec): StudySpec {
  return latest?.address === window.location.href ? latest.spec : shown;
}

/** Moves to another study without leaving the page; back and forward return. */
export function showStudy(spec: StudySpec): void {
  showPage(studyPageUrl(spec));
  latest = { address: window.location.href, spec };
}

/** Moves to the study that differs from the chosen one by a choice just made. */
export function changeStudy(shown: StudySpec, choice: Partial<StudySpec>): void {
  showStudy({ ...chosenStudy(shown), ...choice });
}

/** Moves to another address of the same page without leaving it. */
export function showPage(url: string): void {
  window.history.pushState(null, '', inThisLanguage(url));
}

/** Writes another way of telling the chosen study into the address; back and forward pass it over. */
export function retellStudy(shown: StudySpec, choice: Partial<StudySpec>): void {
  const spec = { ...chosenStudy(shown), ...choice };
  window.history.replaceState(null, '', inThisLanguage(studyPageUrl(spec)));
  latest = { address: window.location.href, spec };
}

function inThisLanguage(path: string): string {
  return localePath(localeOf(window.location.pathname), path);
}
