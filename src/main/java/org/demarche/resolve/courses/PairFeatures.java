package org.demarche.resolve.courses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.syntax.ArticleView;

/** Describes two mentions by short words, which the model weighs; the first stands before. */
final class PairFeatures {
  private static final double[] SHARES = {0, .2, .34, .5, .67, .99};
  private static final double[] OVERLAPS = {0, .1, .2, .34, .5, .75};
  private static final double[] FEW_SHARES = {0, .34, .5, .99};
  private static final double[] DISTANCES = {0, 1, 2, 4, 8, 16};
  private static final double[] COUNTS = {1, 2, 3, 5, 8};

  /** Between two items of one enumeration stand no more tokens. */
  private static final int ITEM_GAP = 4;

  /** Demands between two mentions; more of them tell nothing more. */
  private static final int MANY = 8;

  private final ArticleView tokens;
  private final Topics topics;
  private final List<Mention> all;
  private final Map<String, Long> again;
  private final PairRelations relations = new PairRelations();
  private final OwnWords own;

  PairFeatures(ArticleView tokens, Topics topics, List<Mention> all) {
    this.tokens = tokens;
    this.topics = topics;
    this.all = all;
    this.again =
        all.stream().collect(Collectors.groupingBy(Mention::notation, Collectors.counting()));
    this.own = new OwnWords(topics);
  }

  static int bucket(double value, double... limits) {
    int i = 0;
    while (i < limits.length && value > limits[i]) {
      i++;
    }
    return i;
  }

  List<String> of(Mention x, Mention y) {
    List<String> found = new ArrayList<>();
    words(found, x, y);
    own.features(found, x, y);
    relations.heads(found, x, y);
    relations.deeds(found, x, y);
    relations.holders(found, x, y);
    relations.details(found, x, y);
    forms(found, x, y);
    headline(found, x, y);
    places(found, x, y);
    between(found, x, y);
    return found;
  }

  private static Set<String> common(Mention x, Mention y) {
    Set<String> common = new HashSet<>(x.words());
    common.retainAll(y.words());
    return common;
  }

  /** Which share of the words of the one that has fewer stands in the other. */
  static double share(Mention x, Mention y) {
    int fewer = Math.max(1, Math.min(x.words().size(), y.words().size()));
    return (double) common(x, y).size() / fewer;
  }

  private void words(List<String> found, Mention x, Mention y) {
    Set<String> common = common(x, y);
    double share = share(x, y);
    int fewer = Math.max(1, Math.min(x.words().size(), y.words().size()));
    int more = Math.max(x.words().size(), y.words().size());
    int union = Math.max(1, x.words().size() + y.words().size() - common.size());
    found.add("share" + bucket(share, SHARES));
    found.add("overlap" + bucket((double) common.size() / union, OVERLAPS));
    found.add("common" + Math.min(4, common.size()));
    found.add("fewer" + Math.min(5, fewer));
    found.add("more" + Math.min(8, more));
    found.add("share" + bucket(share, FEW_SHARES) + ".fewer" + Math.min(4, fewer));
    found.add("headline" + third(x) + third(y));
    if (!common.isEmpty()) {
      int most = common.stream().mapToInt(topics::frequency).max().orElse(0);
      int least = common.stream().mapToInt(topics::frequency).min().orElse(0);
      boolean topic = common.stream().anyMatch(topics::isInHeadline);
      found.add("most" + bucket(most, COUNTS));
      found.add("least" + bucket(least, COUNTS));
      found.add("topic=" + topic);
      found.add("topic=" + topic + ".share" + bucket(share, .34, .5, .99));
    }
  }

  private int third(Mention mention) {
    return bucket(topics.inHeadline(mention.words()), 0, .34, .67);
  }

  private void forms(List<String> found, Mention x, Mention y) {
    found.add(form("x", x));
    found.add(form("y", y));
    found.add("x.pointing=" + x.pointing());
    found.add("y.pointing=" + y.pointing());
    found.add("kinds=" + x.verbal() + y.verbal() + x.brief() + y.brief());
    boolean told =
        !x.words().contains(y.headStem())
            && (topics.says(x.sentence(), y.headStem()) || topics.says(x.sentence(), y.head()));
    found.add("told=" + told + y.pointing());
    found.add("central" + bucket(topics.centrality(x.words()), COUNTS) + y.pointing());
    if (y.pointing()) {
      pointing(found, x, y, told);
    }
  }

  private static String form(String name, Mention it) {
    return name + "=" + it.definite() + it.brief() + it.pronoun() + it.verbal();
  }

  private void pointing(List<String> found, Mention x, Mention y, boolean told) {
    int sentences = y.sentence() - x.sentence();
    found.add("y.sentences" + bucket(sentences, 0, 1, 2, 4, 8));
    found.add("y.rank" + bucket(y.n() - x.n(), 1, 2, 4));
    found.add("y.share" + bucket(share(x, y), 0, .5, .99));
    found.add("y.told=" + told + bucket(sentences, 0, 1, 2, 4));
    found.add("y=" + y.head());
    found.add("y=" + y.head() + "." + x.polarity() + (x.sentence() < 2));
    found.add("y=" + y.head() + "." + lastWord(x.holder()));
    found.add("y=" + y.head() + "." + (x.verbs().isEmpty() ? "-" : x.verbs().get(0)));
  }

  private void headline(List<String> found, Mention x, Mention y) {
    if (x.isInHeadline()) {
      int sentences = y.sentence() - x.sentence();
      found.add("title");
      found.add("title.share" + bucket(share(x, y), 0, .2, .34, .5, .99));
      found.add("title.sentences" + bucket(sentences, 0, 1, 2, 4));
      found.add("title.pointing=" + y.pointing());
      if (isLead(x, y)) {
        found.add("title.again");
        found.add("title.again.share" + bucket(share(x, y), 0, .34));
        found.add("title.again=" + x.position().stance().equals(y.position().stance()));
      }
      if (x.isByHolderOf(y) && sentences > 0 && sentences < 3) {
        found.add("title.lead");
      }
    }
  }

  /** Whether the text begins with what the headline says, by the same holder with the same sign. */
  private boolean isLead(Mention x, Mention y) {
    boolean first =
        all.stream()
            .filter(it -> !it.isInHeadline() && it.isByHolderOf(y))
            .findFirst()
            .filter(y::equals)
            .isPresent();
    long titles = all.stream().filter(it -> it.isInHeadline() && it.isByHolderOf(x)).count();
    return first && titles == 1 && x.isByHolderOf(y) && x.polarity() == y.polarity();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private void places(List<String> found, Mention x, Mention y) {
    int sentences = y.sentence() - x.sentence();
    boolean same = x.isByHolderOf(y);
    found.add("sentences" + bucket(sentences, DISTANCES));
    found.add("rank" + bucket(y.n() - x.n(), 1, 2, 4, 8, 16));
    found.add("holder=" + same + ".share" + bucket(share(x, y), FEW_SHARES));
    found.add("holder=" + same + ".sentences" + bucket(sentences, 0, 1, 4));
    found.add("positions" + bucket(all.size(), 5, 10, 20, 40));
    found.add("others" + bucket(others(x, y), 0, 1, 2, 4, MANY) + y.pointing());
    found.add("again" + Math.min(3, again.getOrDefault(x.notation(), 0L)) + y.pointing());
    boolean statement =
        x.position().statement().isPresent()
            && x.position().statement().equals(y.position().statement());
    found.add("statement=" + statement);
  }

  /** How many other demands are spoken of between them; no more are counted than tell something. */
  private long others(Mention x, Mention y) {
    return all.subList(Math.min(x.n(), y.n()) + 1, Math.max(x.n(), y.n())).stream()
        .filter(m -> !m.pointing() && !m.notation().equals(x.notation()))
        .map(Mention::notation)
        .distinct()
        .limit(MANY + 1)
        .count();
  }

  private void between(List<String> found, Mention x, Mention y) {
    boolean same = x.isByHolderOf(y);
    if (x.to() > y.from()) {
      found.add("inside." + same);
      found.add("inside.same=" + (x.from() == y.from() && x.to() == y.to()));
    } else if (x.sentence() == y.sentence()) {
      found.add("item=" + isItem(x.to(), y.from()) + "." + same);
      found.add("gap" + bucket(y.from() - x.to(), 2, 5, 10, 20) + "." + same);
    }
  }

  /** Whether only a comma or a conjunction stands between. */
  private boolean isItem(int from, int to) {
    boolean joined = false;
    for (int i = from; i < to; i++) {
      if (tokens.isFinite(i)) {
        return false;
      }
      joined |= tokens.isComma(i) || tokens.isConjunction(i) || tokens.lower(i).equals(";");
    }
    return joined && to - from <= ITEM_GAP;
  }

  /** {@code none}, {@code one}, {@code same}, {@code within}, {@code some} or {@code apart}. */
  static String relation(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? "none" : "one";
    }
    if (a.equals(b)) {
      return "same";
    }
    boolean within = a.containsAll(b) || b.containsAll(a);
    return within ? "within" : Collections.disjoint(a, b) ? "apart" : "some";
  }

  /** Both in alphabetical order. */
  static String pair(String a, String b) {
    return String.join("|", Stream.of(a, b).sorted().toList());
  }
}
