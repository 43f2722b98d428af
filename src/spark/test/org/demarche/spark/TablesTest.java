package org.demarche.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.demarche.cli.Execution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  @TempDir Path folder;

  @Test
  void allTablesOfAStoreBecomeParquetWithTheirTypes() throws IOException {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "localhost");
    Path article =
        Files.writeString(
            folder.resolve("a.txt"),
            "“We do not accept the \"deal\",” President Jon Rook of Norway said on Monday.\n");
    Path store = folder.resolve("db");
    Path csv = folder.resolve("csv");
    assertEquals(0, Execution.of("load", article, "--store", store).exitCode());
    assertEquals(0, Execution.of("export", "--store", store, "--tables", csv).exitCode());

    StringWriter err = new StringWriter();
    Path out = folder.resolve("out");
    assertEquals(0, Tables.run(List.of(csv + "", out + ""), new PrintWriter(err)), err::toString);
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      Dataset<Row> articles = spark.read().parquet(out.resolve("articles").toString());
      assertEquals(List.of("a"), articles.select("doc").as(Encoders.STRING()).collectAsList());
      Dataset<Row> demands = spark.read().parquet(out.resolve("demands").toString());
      assertEquals(DataTypes.LongType, demands.schema().apply("positions").dataType());
    }
    assertEquals(3, Tables.run(List.of(folder + "", out + ""), new PrintWriter(err, true)));
    assertTrue(err.toString().contains("no-such-file"), err::toString);
  }
}
