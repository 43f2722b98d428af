package org.demarche.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.model.InputException;

/**
 * {@code spark-submit --class org.demarche.spark.Tables demarche-spark.jar TABLES OUTPUT}: turns
 * the folder that {@code demarche export --tables} wrote into Parquet, with the types that its
 * {@code datapackage.json} tells; {@code OUTPUT/positions} is a table.
 */
public final class Tables {
  private static final String DESCRIPTION = "datapackage.json";
  private static final int FAILED = 3;
  private static final int MISUSED = 2;

  private Tables() {}

  /** Ends with 2 where there are not two folders, with 3 where one cannot be used. */
  public static void main(String[] arguments) throws IOException {
    int exit = run(List.of(arguments), new PrintWriter(System.err, true));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int run(List<String> arguments, PrintWriter err) throws IOException {
    if (arguments.size() != 2) {
      err.println("give the folder of 'demarche export --tables' and a folder to write into");
      return MISUSED;
    }
    try (SparkSession spark = SparkSession.builder().appName("demarche-tables").getOrCreate()) {
      Path folder = new Path(arguments.get(0));
      for (JsonNode table : description(folder, spark).path("resources")) {
        write(table, folder, new Path(arguments.get(1)), spark);
      }
      return 0;
    } catch (InputException e) {
      err.println(e.getMessage());
      return FAILED;
    }
  }

  private static JsonNode description(Path folder, SparkSession spark) throws IOException {
    Path file = new Path(folder, DESCRIPTION);
    FileSystem system = file.getFileSystem(spark.sparkContext().hadoopConfiguration());
    if (!system.exists(file)) {
      throw new InputException(
          file + ": no-such-file: 'demarche export --tables' writes it; give that folder");
    }
    try (InputStream in = system.open(file)) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static void write(JsonNode table, Path folder, Path output, SparkSession spark) {
    spark
        .read()
        .schema(schema(table))
        .option("header", "true")
        .option("multiLine", "true")
        .option("escape", "\"")
        .option("mode", "FAILFAST")
        .csv(new Path(folder, table.path("path").asText()).toString())
        .write()
        .parquet(new Path(output, table.path("name").asText()).toString());
  }

  private static StructType schema(JsonNode table) {
    StructType schema = new StructType();
    for (JsonNode field : table.path("schema").path("fields")) {
      schema = schema.add(field.path("name").asText(), type(field.path("type").asText()));
    }
    return schema;
  }

  private static DataType type(String frictionless) {
    return switch (frictionless) {
      case "integer" -> DataTypes.LongType;
      case "number" -> DataTypes.DoubleType;
      case "date" -> DataTypes.DateType;
      case "boolean" -> DataTypes.BooleanType;
      default -> DataTypes.StringType;
    };
  }
}
