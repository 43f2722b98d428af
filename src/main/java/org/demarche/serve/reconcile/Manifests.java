package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.ontology.DEMARCHE;

/**
 * Says what the service offers. The two versions contradict one another in what {@code suggest}
 * holds, so that each has a manifest of its own.
 */
final class Manifests {
  private static final String NAME = "Demarche: actors, regions and demands";
  private static final String IDENTIFIERS = "https://w3id.org/demarche/id/";
  private static final int WIDTH = 430;
  private static final int HEIGHT = 300;

  private Manifests() {}

  /**
   * The 0.2 form.
   *
   * @param endpoint the address of the service, without a slash at the end
   */
  static ObjectNode keyed(String endpoint) {
    ObjectNode manifest = start("0.2");
    manifest.put("identifierSpace", IDENTIFIERS).put("schemaSpace", DEMARCHE.NS);
    common(manifest);
    manifest.putObject("view").put("url", endpoint + "/view?id={{id}}");
    ObjectNode preview = manifest.putObject("preview");
    preview.put("url", endpoint + "/preview?id={{id}}").put("width", WIDTH).put("height", HEIGHT);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String kind : new String[] {"entity", "property", "type"}) {
      service(suggest.putObject(kind), endpoint, "/suggest/" + kind);
    }
    ObjectNode extend = manifest.putObject("extend");
    service(extend.putObject("propose_properties"), endpoint, "/extend/propose");
    extend.putArray("property_settings");
    return manifest;
  }

  /** The 1.0 form. */
  static ObjectNode listed(String endpoint) {
    ObjectNode manifest = start("1.0-draft");
    common(manifest);
    manifest.put("lang", "en").put("standardizedScore", true);
    manifest.putObject("view").put("url", endpoint + "/view?id={id}");
    manifest.putObject("preview").put("width", WIDTH).put("height", HEIGHT);
    manifest.putObject("suggest").put("entity", true).put("property", true).put("type", true);
    ObjectNode extend = manifest.putObject("extend").put("proposeProperties", true);
    extend.putArray("propertySettings");
    return manifest;
  }

  private static ObjectNode start(String version) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.putArray("versions").add(version);
    return manifest.put("name", NAME);
  }

  private static void common(ObjectNode manifest) {
    manifest.put("batchSize", QueryFields.MOST_QUERIES);
    ArrayNode types = manifest.putArray("defaultTypes");
    JsonAnswers.addAll(EntityType.particularFirst(), types);
  }

  private static void service(ObjectNode node, String endpoint, String path) {
    node.put("service_url", endpoint).put("service_path", path);
  }
}
