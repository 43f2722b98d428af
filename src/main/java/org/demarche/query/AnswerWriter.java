package org.demarche.query;

import java.io.OutputStream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;

/** Writes the answer of one execution in one format. */
final class AnswerWriter {
  private final Output output;
  private final int width;
  private final OutputStream out;

  AnswerWriter(Output output, int width, OutputStream out) {
    this.output = output;
    this.width = width;
    this.out = out;
  }

  void write(QueryExec execution) {
    ResultSet rows = ResultSet.adapt(execution.select());
    Lang lang = width == 0 && output == Output.CSV ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON;
    ResultSetMgr.write(out, rows, lang);
  }
}
