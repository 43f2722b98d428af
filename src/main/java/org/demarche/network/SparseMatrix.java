package org.demarche.network;

import java.util.Arrays;

/** Numbers in rows and columns, most of them 0, which are not kept. */
public final class SparseMatrix {
  private final int columns;
  private final int[] rowStarts;
  private final int[] cellColumns;
  private final double[] cellValues;

  private SparseMatrix(int columns, int[] rowStarts, int[] cellColumns, double[] cellValues) {
    this.columns = columns;
    this.rowStarts = rowStarts;
    this.cellColumns = cellColumns;
    this.cellValues = cellValues;
  }

  /** One without any number but 0. */
  public static SparseMatrix empty(int rows, int columns) {
    return new SparseMatrix(columns, new int[rows + 1], new int[0], new double[0]);
  }

  public int rows() {
    return rowStarts.length - 1;
  }

  public int columns() {
    return columns;
  }

  public double get(int row, int column) {
    int at = Arrays.binarySearch(cellColumns, rowStarts[row], rowStarts[row + 1], column);
    return at < 0 ? 0 : cellValues[at];
  }

  /** Takes a cell. */
  public interface Cell {
    void at(int row, int column, double value);
  }

  /** Gives a cell another number. */
  public interface Change {
    double of(int row, int column, double value);
  }

  /** Shows all cells that are not 0, row by row, and in a row from left to right. */
  public void forEach(Cell cell) {
    for (int row = 0; row < rows(); row++) {
      forEach(row, cell);
    }
  }

  /** Shows those of one row. */
  public void forEach(int row, Cell cell) {
    for (int at = rowStarts[row]; at < rowStarts[row + 1]; at++) {
      cell.at(row, cellColumns[at], cellValues[at]);
    }
  }

  /** The same cells with other numbers; those that are 0 stay so. */
  public SparseMatrix map(Change change) {
    Builder changed = new Builder(rows(), columns);
    forEach((row, column, value) -> changed.add(row, column, change.of(row, column, value)));
    return changed.build();
  }

  /** The sums of the rows. */
  public double[] rowSums() {
    double[] sums = new double[rows()];
    forEach((row, column, value) -> sums[row] += value);
    return sums;
  }

  /** The sum of all cells. */
  public double sum() {
    double[] sum = new double[1];
    forEach((row, column, value) -> sum[0] += value);
    return sum[0];
  }

  /** How many cells are not 0. */
  public int size() {
    return cellValues.length;
  }

  /** All cells, 0 and others. */
  public double[][] toArray() {
    double[][] all = new double[rows()][columns];
    forEach((row, column, value) -> all[row][column] = value);
    return all;
  }

  /** Takes cells row by row, and in a row from left to right. */
  public static final class Builder {
    private final int columns;
    private final int[] rowStarts;
    private int[] cellColumns = new int[16];
    private double[] cellValues = new double[16];
    private int size;
    private int lastRow;

    public Builder(int rows, int columns) {
      this.columns = columns;
      this.rowStarts = new int[rows + 1];
    }

    /** Adds a cell after all others; 0 is not kept. */
    public void add(int row, int column, double value) {
      if (value == 0) {
        return;
      }
      while (lastRow < row) {
        rowStarts[++lastRow] = size;
      }
      if (size == cellValues.length) {
        cellColumns = Arrays.copyOf(cellColumns, 2 * size);
        cellValues = Arrays.copyOf(cellValues, 2 * size);
      }
      cellColumns[size] = column;
      cellValues[size++] = value;
    }

    public SparseMatrix build() {
      while (lastRow < rowStarts.length - 1) {
        rowStarts[++lastRow] = size;
      }
      return new SparseMatrix(
          columns, rowStarts, Arrays.copyOf(cellColumns, size), Arrays.copyOf(cellValues, size));
    }
  }
}
