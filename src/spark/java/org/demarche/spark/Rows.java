package org.demarche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.model.InputException;

/** The rows of Parquet tables, by Spark's own reader. */
final class Rows {
  private Rows() {}

  static boolean isTable(SourceFile file) {
    return file.name().endsWith(".parquet");
  }

  /**
   * Each row as an object of JSON, with its number in its file.
   *
   * @param columns which column has what, where its name does not tell
   */
  static JavaRDD<Slice> of(
      List<SourceFile> files, Map<String, String> columns, SparkSession spark) {
    Map<String, SourceFile> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path().toUri().getPath(), file));
    String[] paths = files.stream().map(file -> file.path().toString()).toArray(String[]::new);
    Dataset<Row> table = spark.read().option("mergeSchema", "true").parquet(paths);
    return table
        .select(
            col("_metadata.file_path"),
            col("_metadata.row_index"),
            to_json(struct(named(table, columns))))
        .javaRDD()
        .map(row -> slice(row, byPath));
  }

  private static Column[] named(Dataset<Row> table, Map<String, String> columns) {
    Map<String, String> fields = new HashMap<>();
    columns.forEach((field, column) -> fields.put(column, field));
    List<String> names = Arrays.asList(table.columns());
    for (String column : fields.keySet()) {
      if (!names.contains(column)) {
        throw new InputException(
            "no-such-column: the tables have no column '"
                + column
                + "', but "
                + String.join(", ", names)
                + "; mend --columns");
      }
    }
    return names.stream()
        .filter(name -> fields.containsKey(name) || !columns.containsKey(name))
        .map(name -> table.col("`" + name + "`").as(fields.getOrDefault(name, name)))
        .toArray(Column[]::new);
  }

  private static Slice slice(Row row, Map<String, SourceFile> files) {
    SourceFile file = files.get(new Path(URI.create(row.getString(0))).toUri().getPath());
    return new Slice.Row(file, row.getLong(1), row.getString(2));
  }
}
