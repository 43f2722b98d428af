package org.demarche.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.link.online.Online;
import org.demarche.link.online.OnlineSettings;
import org.demarche.map.ToolVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whether and whom to ask on the net. */
final class OnlineOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--online",
      description = "Ask Wikidata for those whom no register on this computer knows.")
  private boolean online;

  @Option(
      names = "--facts",
      description = "Bring classes, offices, countries and parties of linked items into the store.")
  private boolean facts;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "Your e-mail address or page, as Wikimedia asks; DEMARCHE_CONTACT where not given.")
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--reconcile",
      paramLabel = "URL",
      description = "First ask this service of the Reconciliation API, whose ids are Wikidata's.")
  private Optional<String> reconciliation = Optional.empty();

  @Option(
      names = "--api",
      paramLabel = "URL",
      description = "Another wiki's API with Wikidata's items; Wikidata's where not given.")
  private Optional<String> api = Optional.empty();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where answers are kept for 30 days; .demarche/wikidata where not given.")
  private Path cache = Path.of(".demarche", "wikidata");

  @Option(names = "--refresh", description = "Ask again what earlier runs have asked.")
  private boolean refresh;

  boolean online() {
    return online;
  }

  boolean facts() {
    return facts;
  }

  /** Nothing is sent before something is asked of it. */
  Online connect() {
    return Online.with(
        new OnlineSettings(
            api.map(this::address).orElse(OnlineSettings.WIKIDATA),
            reconciliation.map(this::address),
            contact.orElse(""),
            ToolVersion.CURRENT,
            cache,
            OnlineSettings.MONTH,
            refresh));
  }

  private URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "'" + url + "' is no address", e);
    }
  }
}
