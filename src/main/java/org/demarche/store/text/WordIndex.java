package org.demarche.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index of the words of a store, in a folder beside its files or in memory. It is opened when it
 * is first needed.
 *
 * <p>A note in the folder says of which state of the store the index tells, and is written last. So
 * after a crash at any moment either both fit together, or the note differs and the index is to be
 * made anew.
 */
public final class WordIndex implements TextIndex {
  /** How many hits a search gives at most. */
  static final int MOST = 10_000;

  private static final String NOTE = "of-state";

  private final Optional<Path> folder;
  private TextIndexLucene opened;

  /**
   * @param folder where it is kept; empty for one in memory
   */
  public WordIndex(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Whether it tells of this state of the store. */
  public boolean isOf(String state) {
    return folder.isEmpty() || note().equals(Optional.of(state));
  }

  /** Adds words that are not in it, with the next {@link #commit}. */
  public void add(Triple triple) {
    lucene().addEntity(Words.entity(triple));
  }

  /** Takes words out, with the next {@link #commit}. */
  public void remove(Triple triple) {
    lucene().deleteEntity(Words.entity(triple));
  }

  /** Takes everything out, with the next {@link #commit}. */
  public void clear() {
    try {
      lucene().getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes all changes seen, as those that led to this state of the store. */
  public void commit(String state) {
    if (isOpen()) {
      lucene().commit();
    }
    folder.ifPresent(it -> note(it, state));
  }

  @Override
  public void rollback() {
    if (isOpen()) {
      lucene().rollback();
    }
  }

  @Override
  public synchronized void close() {
    if (isOpen()) {
      opened.close();
      opened = null;
    }
  }

  @Override
  public EntityDefinition getDocDef() {
    return Words.DEFINITION;
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    int most = limit <= 0 ? MOST : Math.min(limit, MOST);
    try {
      return lucene()
          .query(subject, properties, SearchWords.checked(words), null, language, most, null);
    } catch (TextIndexParseException e) {
      throw SearchWords.malformed(e);
    }
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    boolean known = subject != null && subject.isURI();
    return query(
        known ? subject.getURI() : null, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return query((String) null, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit, String highlight) {
    List<Resource> properties =
        property == null ? List.of() : List.of(ResourceFactory.createProperty(property.getURI()));
    return query(properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String language) {
    return query(property, words, graph, language, MOST, null);
  }

  @Override
  public Map<String, Node> get(String uri) {
    return lucene().get(uri);
  }

  /** Looks names up, in the state of the last commit. */
  public <T> T names(Function<NameWords, T> work) {
    try (DirectoryReader reader = DirectoryReader.open(lucene().getDirectory())) {
      return work.apply(new NameWords(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void prepareCommit() {
    throw new UnsupportedOperationException("the store does so");
  }

  @Override
  public void commit() {
    throw new UnsupportedOperationException("the store does so");
  }

  @Override
  public void addEntity(Entity entity) {
    throw new UnsupportedOperationException("the store does so");
  }

  @Override
  public void updateEntity(Entity entity) {
    throw new UnsupportedOperationException("the store does so");
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw new UnsupportedOperationException("the store does so");
  }

  private synchronized boolean isOpen() {
    return opened != null;
  }

  private synchronized TextIndexLucene lucene() {
    if (opened == null) {
      opened = new NamedWords(directory(), config());
    }
    return opened;
  }

  private static TextIndexConfig config() {
    TextIndexConfig config = new TextIndexConfig(Words.DEFINITION);
    config.setAnalyzer(new PlainEnglish());
    config.setValueStored(true);
    return config;
  }

  private Directory directory() {
    try {
      return folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets an index that cannot be read. */
  public void discard() {
    close();
    folder.filter(Files::exists).ifPresent(WordIndex::empty);
  }

  private static void empty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> note() {
    Path note = folder.orElseThrow().resolve(NOTE);
    try {
      return Files.exists(note) ? Optional.of(Files.readString(note)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void note(Path folder, String state) {
    try {
      Path aside = folder.resolve(NOTE + ".new");
      Files.createDirectories(folder);
      Files.writeString(aside, state);
      Files.move(
          aside,
          folder.resolve(NOTE),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
