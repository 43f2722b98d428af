package org.demarche.cli;

import org.demarche.map.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"demarche " + ToolVersion.CURRENT};
  }
}
