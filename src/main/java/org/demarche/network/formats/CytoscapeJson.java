package org.demarche.network.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.network.Network;
import org.demarche.network.Period;

/** Elements as Cytoscape and cytoscape.js have them: nodes and edges, each with data. */
final class CytoscapeJson implements NetworkWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Elements elements = new Elements(export);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      json.writeStartObject();
      json.writeObjectFieldStart("data");
      json.writeStringField("name", export.title());
      json.writeEndObject();
      json.writeBooleanField("directed", false);
      json.writeBooleanField("multigraph", export.networks().size() > 1);
      json.writeObjectFieldStart("elements");
      json.writeArrayFieldStart("nodes");
      for (Node node : elements.nodes()) {
        node(node, export, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      for (Network network : export.networks()) {
        for (Tie tie : elements.ties(network)) {
          tie(tie, network, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void node(Node node, Export export, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", node.id());
    json.writeStringField("value", node.id()); // by which networkx tells nodes apart
    json.writeStringField("name", node.label());
    json.writeStringField("variable", node.variable());
    List<Export.Attribute> attributes = export.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      String value = node.values().get(i);
      if (!value.isEmpty() && attributes.get(i).type() == Export.Attribute.Type.TEXT) {
        json.writeStringField(attributes.get(i).name(), value);
      } else if (!value.isEmpty()) {
        json.writeFieldName(attributes.get(i).name());
        json.writeNumber(value);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void tie(Tie tie, Network network, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    String step = network.period().map(it -> "-" + it.step()).orElse("");
    json.writeStringField("id", tie.id() + step);
    json.writeStringField("source", tie.from().id());
    json.writeStringField("target", tie.to().id());
    json.writeFieldName("weight");
    json.writeNumber(Numbers.exact(tie.weight()));
    json.writeStringField("sign", tie.sign());
    if (network.period().isPresent()) {
      Period period = network.period().get();
      json.writeNumberField("step", period.step());
      json.writeStringField("start", period.start().toString());
      json.writeStringField("mid", period.mid().toString());
      json.writeStringField("stop", period.stop().toString());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
