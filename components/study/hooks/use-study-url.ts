import { usePathname, useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { localeOf, localePath } from '@/lib/url/locale-path';
import { parseStudySpec, studyPageUrl, unknownFields } from '@/lib/url/study-url';

/** Fields that other sites append to addresses to count their readers; nobody typed them. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_\w+|ref|_rsc)$/;

/** The study that the address asks for, or what is wrong with it, and fields of it that no study has. */
export function useStudyUrl() {
  const pathname = usePathname();
  const search = useSearchParams();
  return useMemo(() => {
    const fields: Record<string, string[]> = {};
    for (const name of search.keys()) fields[name] = search.getAll(name);
    const ignored = unknownFields(fields).filter((field) => !TRACKING.test(field));
    return { ...parseStudySpec({ ...fields, event: pathname.split('/').at(-1) }), ignored };
  }, [pathname, search]);
}

/** Moves to another study without leaving the page; back and forward return. */
export function showStudy(spec: StudySpec): void {
  showPage(studyPageUrl(spec));
}

/** Moves to another address of the same page without leaving it. */
export function showPage(url: string): void {
  window.history.pushState(null, '', inThisLanguage(url));
}

/** Writes another way of telling the study into the address; back and forward pass it over. */
export function replaceStudy(spec: StudySpec): void {
  window.history.replaceState(null, '', inThisLanguage(studyPageUrl(spec)));
}

function inThisLanguage(path: string): string {
  return localePath(localeOf(window.location.pathname), path);
}
