import { renderToString } from 'katex';
import styles from './methodology.module.css';

/** A formula as MathML, which the browser sets without script or web font. It is the server's work alone. */
export function Formula({ tex, inline = false }: { tex: string; inline?: boolean }) {
  const mathml = renderToString(tex, { output: 'mathml', displayMode: !inline, strict: 'error' });
  const Tag = inline ? 'span' : 'div';
  return (
    <Tag
      dir="ltr"
      className={inline ? styles.sign : styles.formula}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX's output, from formulas written in this repository
      dangerouslySetInnerHTML={{ __html: mathml }}
    />
  );
}
