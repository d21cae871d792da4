import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3';
import styles from './rejection-rates.module.css';

const SHAPES: readonly { shape: SymbolType; size: number; hollow?: boolean }[] = [
  { shape: symbolCircle, size: 46, hollow: true },
  { shape: symbolDiamond, size: 44 },
  { shape: symbolCircle, size: 62 },
  { shape: symbolSquare, size: 56 },
  { shape: symbolTriangle, size: 56 },
  { shape: symbolStar, size: 60 },
];

/** The mark of a simulated design, told from the others by its shape alone. */
export function DesignMark({ place, transform }: { place: number; transform?: string }) {
  const { shape, size, hollow } = SHAPES[place % SHAPES.length]!;
  return (
    <path
      d={symbol(shape, size)() ?? undefined}
      transform={transform}
      className={hollow ? styles.hollow : styles.solid}
    />
  );
}
