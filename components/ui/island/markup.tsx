import { markupProps, type SentProps } from '@/lib/server/markup-props';
import styles from './island.module.css';
import type { IslandCode } from './island-code';

/** What the server draws of an island: its markup, and the props it was drawn with for the code that comes later. */
export function Markup<Props extends object>({
  code,
  sent,
}: {
  code: IslandCode<Props>;
  sent: SentProps<Props>;
}) {
  const props = 'here' in sent ? sent.here : (markupProps().get(sent.inMarkup) as Props | undefined);
  return (
    <div className={styles.island}>
      {props && <code.OnServer {...props} />}
      {props && 'inMarkup' in sent && <PropsBlock name={sent.inMarkup} props={props} />}
    </div>
  );
}

/** Props as data that no browser runs, and in which no text can end the element. */
function PropsBlock({ name, props }: { name: string; props: object }) {
  const json = JSON.stringify(props).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without a "<".
  return <script type="application/json" data-props={name} dangerouslySetInnerHTML={{ __html: json }} />;
}
