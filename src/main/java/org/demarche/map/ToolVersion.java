package org.demarche.map;

/** The version of Demarche, which every article graph records. */
public final class ToolVersion {
  /** As in {@code pom.xml}. */
  public static final String CURRENT = "0.1.0";

  private ToolVersion() {}
}
