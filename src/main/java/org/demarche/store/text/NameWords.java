package org.demarche.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextQuery;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The names in an index of words, by their folded words. */
public final class NameWords {
  /** Scores are floats: a name that is just good enough must not get lost. */
  private static final float ROUNDED = 0.99f;

  private static final SortField BY_WORDS = new SortField(NamedWords.WORDS, SortField.Type.STRING);

  /** Of so many names that are alike one is the one that is meant, if any. */
  private static final int MOST = 500;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  NameWords(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Looks up the names of an open store. */
  public static <T> T in(Dataset store, Function<NameWords, T> work) {
    WordIndex index = store.getContext().get(TextQuery.textIndex);
    return index.names(work);
  }

  /** A word of a text, as the words that stand for it with what each is worth. */
  public record Wanted(Map<String, Double> words, Optional<String> beginning, double begun) {}

  /** How many names there are. */
  public int size() {
    try {
      return reader.getDocCount(NamedWords.LETTERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many names have a word. */
  public int frequency(String word) {
    try {
      return searcher.count(new TermQuery(new Term(NamedWords.WORD, word)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that a few changes of letters make of one, or that equal it. */
  public List<String> near(String word, int changes) {
    List<String> near = new ArrayList<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, NamedWords.WORD);
      if (terms != null) {
        Term wanted = new Term(NamedWords.WORD, word);
        TermsEnum found = new FuzzyTermsEnum(terms, wanted, changes, 0, true);
        for (BytesRef term = found.next(); term != null; term = found.next()) {
          near.add(term.utf8ToString());
        }
      }
      return near;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first of the words that begin so. */
  public Optional<String> firstBeginning(String prefix) {
    try {
      Terms terms = MultiTerms.getTerms(reader, NamedWords.WORD);
      TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
      boolean ended = found.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END;
      return ended
          ? Optional.empty()
          : Optional.of(found.term().utf8ToString()).filter(it -> it.startsWith(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is called so, letter by letter, by IRI. */
  public Set<String> called(String letters) {
    return found(new TermQuery(new Term(NamedWords.LETTERS, letters)), new Likeness(0, 0, 1));
  }

  /**
   * What has a name in which wanted words are worth so much together, by IRI; of very many the ones
   * that have little else.
   *
   * @param all what all wanted words are worth
   */
  public Set<String> with(List<Wanted> wanted, double least, double all) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Wanted one : wanted) {
      Map<Double, List<BytesRef>> byWorth = new TreeMap<>();
      one.words()
          .forEach(
              (word, worth) ->
                  byWorth.computeIfAbsent(worth, it -> new ArrayList<>()).add(new BytesRef(word)));
      List<Query> each = new ArrayList<>();
      byWorth.forEach((worth, words) -> each.add(worth(in(words), worth)));
      one.beginning().ifPresent(it -> each.add(worth(beginning(it), one.begun())));
      query.add(new DisjunctionMaxQuery(each, 0), Occur.SHOULD);
    }
    return found(query.build(), new Likeness((float) least * ROUNDED, all, wanted.size()));
  }

  private static Query worth(Query query, double worth) {
    return new BoostQuery(new ConstantScoreQuery(query), (float) worth);
  }

  private static Query in(Collection<BytesRef> words) {
    return new TermInSetQuery(NamedWords.WORD, words);
  }

  private static Query beginning(String prefix) {
    return new PrefixQuery(new Term(NamedWords.WORD, prefix));
  }

  /**
   * What has a name with words that begin like each of these, by IRI: all of them where they are
   * not more, else the shortest names, before others of those that begin with all; without any the
   * first of all names.
   */
  public Set<String> beginning(List<String> prefixes, int most) {
    if (prefixes.isEmpty()) {
      return first(new PrefixQuery(new Term(NamedWords.WORDS, "")), most, new Sort(BY_WORDS));
    }
    Sort shortest = new Sort(new SortField(NamedWords.LENGTH, SortField.Type.LONG), BY_WORDS);
    Term begun = new Term(NamedWords.WORDS, String.join(" ", prefixes));
    Set<String> first = first(new PrefixQuery(begun), most, shortest);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    prefixes.forEach(it -> all.add(beginning(it), Occur.FILTER));
    first.addAll(first(all.build(), most, shortest));
    return first;
  }

  private Set<String> first(Query query, int most, Sort order) {
    try {
      Set<String> uris = new LinkedHashSet<>();
      for (ScoreDoc hit : searcher.search(query, most, order).scoreDocs) {
        uris.add(uri(hit.doc));
      }
      return uris;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> found(Query query, Likeness likeness) {
    try {
      Set<String> uris = new LinkedHashSet<>();
      for (int document : searcher.search(query, likeness)) {
        uris.add(uri(document));
      }
      return uris;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String uri(int document) throws IOException {
    return searcher.storedFields().document(document, Set.of("uri")).get("uri");
  }

  /**
   * Collects the names that have enough of a text, the most alike of them, as if other words of a
   * name weighed as much as those of the text do.
   *
   * @param least what they must have of it
   * @param all what the text is worth
   * @param words how many it has
   */
  private record Likeness(float least, double all, int words)
      implements CollectorManager<Alike, List<Integer>> {
    @Override
    public Alike newCollector() {
      return new Alike(this);
    }

    double of(double worth, long length) {
      return worth / (all + length * Math.max(1, all) / words);
    }

    @Override
    public List<Integer> reduce(Collection<Alike> parts) {
      return parts.stream()
          .flatMap(it -> it.best.stream())
          .sorted(Alike.MOST_ALIKE)
          .limit(MOST)
          .map(Alike.Hit::document)
          .toList();
    }
  }

  private static final class Alike extends SimpleCollector {
    static final Comparator<Hit> MOST_ALIKE =
        Comparator.comparingDouble(Hit::likeness).reversed().thenComparing(Hit::document);

    private final Likeness likeness;
    private final PriorityQueue<Hit> best = new PriorityQueue<>(MOST_ALIKE.reversed());
    private NumericDocValues lengths;
    private Scorable scorer;
    private int base;

    record Hit(int document, double likeness) {}

    Alike(Likeness likeness) {
      this.likeness = likeness;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      base = context.docBase;
      lengths = DocValues.getNumeric(context.reader(), NamedWords.LENGTH);
    }

    @Override
    public void setScorer(Scorable current) {
      scorer = current;
    }

    @Override
    public void collect(int document) throws IOException {
      float worth = scorer.score();
      if (worth >= likeness.least()) {
        long length = lengths.advanceExact(document) ? lengths.longValue() : 0;
        best.add(new Hit(base + document, likeness.of(worth, length)));
        if (best.size() > MOST) {
          best.poll();
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
