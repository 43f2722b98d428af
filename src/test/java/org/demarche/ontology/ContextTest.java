package org.demarche.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextTest {
  @ParameterizedTest
  @ValueSource(strings = {"condition", "chain", "emoji", "unnamed-source", "direct-quotation"})
  void compactedExportExpandsToTheSameQuads(String construct) throws Exception {
    Dataset original =
        RDFDataMgr.loadDataset("src/test/resources/map/" + construct + "/expected.trig");
    String compact = compact(jsonLd(original));
    Dataset again = DatasetFactory.create();
    RDFDataMgr.read(again, stream(compact), Lang.JSONLD);
    assertTrue(IsoMatcher.isomorphic(original.asDatasetGraph(), again.asDatasetGraph()));
    String body = compact.substring(compact.indexOf("@graph"));
    assertEquals(List.of(), longNames(body), "names that the context leaves long");
  }

  private static String jsonLd(Dataset dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, dataset, Lang.JSONLD);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String compact(String json) throws JsonLdError, IOException {
    Document context = JsonDocument.of(Files.newBufferedReader(Path.of("ontology/context.jsonld")));
    return JsonLd.compact(JsonDocument.of(new StringReader(json)), context).get().toString();
  }

  private static List<String> longNames(String json) {
    return Pattern.compile("\"(\\w+:\\w+|https?:[^\"]*)\":")
        .matcher(json)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
