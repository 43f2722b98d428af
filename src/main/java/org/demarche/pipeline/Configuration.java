package org.demarche.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.OwnWeights;

/**
 * What an article's graph depends on besides the article: the same text gives the same graph as
 * long as all parts are the same.
 *
 * @param parts a hash of each part, by its name
 */
public record Configuration(SortedMap<String, String> parts) {
  /** What {@link SourceHash} wrote when this program was built. */
  static final String BUILT = "sources.properties";

  public Configuration {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** This program with what it brings along. */
  public static Configuration builtIn() {
    return new Configuration(built());
  }

  /** This program with what is known beforehand, the user's own seeds included. */
  public static Configuration of(Knowledge knowledge) {
    SortedMap<String, String> parts = built();
    knowledge.ownHash().ifPresent(hash -> parts.put("own-seeds", hash));
    if (!knowledge.lexicon().own().isEmpty()) {
      parts.put("own-lexicon", DigestUtils.sha256Hex(knowledge.lexicon().own()));
    }
    if (!knowledge.learned().equals(OwnWeights.NONE)) {
      parts.put("own-weights", DigestUtils.sha256Hex(knowledge.learned().toString()));
    }
    if (knowledge.demands().all().isEmpty()) {
      parts.put("demands", "none");
    }
    return new Configuration(parts);
  }

  /** The same with a further part. */
  public Configuration with(String name, String hash) {
    SortedMap<String, String> all = new TreeMap<>(parts);
    all.put(name, hash);
    return new Configuration(all);
  }

  /** One hash over all parts: another one where the same text could give another graph. */
  public String hash() {
    StringBuilder lines = new StringBuilder();
    parts.forEach((name, hash) -> lines.append(name + "=" + hash + "\n"));
    return DigestUtils.sha256Hex(lines.toString());
  }

  private static SortedMap<String, String> built() {
    Properties built = new Properties();
    try (InputStream in = Configuration.class.getResourceAsStream(BUILT)) {
      if (in == null) {
        throw new IllegalStateException(BUILT + " is missing beside the classes: build with Maven");
      }
      built.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(BUILT + " is unreadable beside the classes", e);
    }
    SortedMap<String, String> parts = new TreeMap<>();
    built.stringPropertyNames().forEach(name -> parts.put(name, built.getProperty(name)));
    return parts;
  }
}
