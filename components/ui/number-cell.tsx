import { NumberText } from './number-text';

/** A table's cell with a number, whose sign keeps its place where text runs from the right. */
export function NumberCell({ className, children }: { className?: string; children: string }) {
  return (
    <td className={className}>
      <bdi>
        <NumberText>{children}</NumberText>
      </bdi>
    </td>
  );
}
