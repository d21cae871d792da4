import { NumberText } from '@/components/ui/number-text';

/** A table's cell with a number, whose sign keeps its place where text runs from the right. */
export function NumberCell({ children }: { children: string }) {
  return (
    <td>
      <bdi>
        <NumberText>{children}</NumberText>
      </bdi>
    </td>
  );
}
