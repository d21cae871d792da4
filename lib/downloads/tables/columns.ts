import type { ColumnOf, TableColumn } from './data-table';

/** What a column is, for all columns of its kind. */
const columnsOf =
  (kind: Pick<TableColumn, 'type' | 'unit'>) =>
  <Row>(name: string, description: string, value: ColumnOf<Row>['value']): ColumnOf<Row> => ({
    name,
    ...kind,
    description,
    value,
  });

export const textColumn = columnsOf({ type: 'text' });
export const dateColumn = columnsOf({ type: 'date' });
export const yesOrNoColumn = columnsOf({ type: 'boolean' });
/** A number without a unit, such as a t. */
export const numberColumn = columnsOf({ type: 'number' });
/** A return or what is in its unit: 0.01 is one percent. */
export const fractionColumn = columnsOf({ type: 'number', unit: 'fraction' });
export const probabilityColumn = columnsOf({ type: 'number', unit: 'probability' });
/** A whole number of trading days, such as an event day. */
export const daysColumn = columnsOf({ type: 'integer', unit: 'trading days' });
export const securitiesColumn = columnsOf({ type: 'integer', unit: 'securities' });
