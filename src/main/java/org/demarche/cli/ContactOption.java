package org.demarche.cli;

import org.demarche.map.ToolVersion;
import picocli.CommandLine.Option;

/** Who asks other people's servers, so that they can write to somebody rather than lock out. */
final class ContactOption {
  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      defaultValue = "https://w3id.org/demarche",
      description =
          "Your e-mail address or page, told to other endpoints; DEMARCHE_CONTACT where not given.")
  private String contact;

  /** Name, version and contact. */
  String userAgent() {
    String printable = contact.replaceAll("[^\\x20-\\x7e]", "");
    return "Demarche/%s (%s)".formatted(ToolVersion.CURRENT, printable);
  }
}
