package org.demarche.query.federate;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;

/** A second SPARQL endpoint on loopback with a few invented items in Wikidata's data model. */
public final class WikidataEndpoint implements AutoCloseable {
  private final FusekiServer server;

  public WikidataEndpoint() {
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add(
                "/wd",
                DatasetFactory.create(
                    RDFDataMgr.loadModel("src/test/resources/federate/wikidata.ttl")),
                false)
            .build()
            .start();
  }

  /** Where to ask. */
  public URI address() {
    return URI.create("http://localhost:" + server.getHttpPort() + "/wd/sparql");
  }

  @Override
  public void close() {
    server.stop();
  }
}
