package org.demarche.serve.assistant;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.demarche.passage.PassagePrinter;
import org.demarche.passage.PassageReader;

/** Shows the text around an article, a statement or a position, with where it is from. */
final class ShowTool {
  private static final int AROUND = 1;
  private static final int MOST_AROUND = 10;

  private final PassageReader reader;

  ShowTool(PassageReader reader) {
    this.reader = reader;
  }

  Offer tool() {
    Map<String, Object> properties =
        Map.of(
            "thing",
            Map.of(
                "type",
                "string",
                "description",
                "an article's identifier (column doc), with a place as in doc:10-50 or without; or"
                    + " an IRI of the columns statement or position"),
            "around",
            Map.of(
                "type",
                "integer",
                "minimum",
                0,
                "maximum",
                MOST_AROUND,
                "description",
                "how many paragraphs before and after; 1 where not given"));
    return new Offer(
        "show",
        "What does the article say there?",
        "Shows an article, a statement or a position in the article's own words, with headline,"
            + " publisher, date and address: the evidence for a row of another tool.",
        Offer.schema(properties, List.of("thing")),
        this::answer);
  }

  private String answer(Map<String, Object> parameters) {
    int around = parameters.get("around") instanceof Number number ? number.intValue() : AROUND;
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new PassagePrinter(out, 0, false, Math.max(0, Math.min(MOST_AROUND, around)))
        .print(reader.read(String.valueOf(parameters.get("thing"))));
    out.flush();
    return text.toString();
  }
}
