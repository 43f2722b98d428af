package org.demarche.resolve.courses;

import java.util.List;
import java.util.Set;
import org.demarche.model.Demand;

/** How the heads, deeds, holders and details of two mentions stand to each other. */
final class PairRelations {
  void heads(List<String> found, Mention x, Mention y) {
    String relation = headRelation(x, y);
    found.add("head=" + relation);
    found.add("head=" + relation + y.definite() + y.brief());
    if (relation.equals("same")) {
      found.add("heads=" + x.headStem());
    }
    found.add("heads=" + PairFeatures.pair(x.head(), y.head()));
    found.add("second=" + y.head() + y.brief());
    if (x.pointing() && y.pointing()) {
      found.add("both.head=" + relation);
    }
  }

  private static String headRelation(Mention x, Mention y) {
    if (x.headStem().equals(y.headStem())) {
      return "same";
    }
    boolean in = x.words().contains(y.headStem()) || y.words().contains(x.headStem());
    return in ? "in" : "apart";
  }

  void deeds(List<String> found, Mention x, Mention y) {
    String verbs = verbRelation(x, y);
    String patients = patientRelation(x.patient(), y.patient());
    found.add("verbs=" + verbs);
    found.add("patients=" + patients);
    found.add("deeds=" + verbs + "." + patients);
    if (verbs.equals("apart")) {
      found.add("verbs=" + PairFeatures.pair(x.verbs().get(0), y.verbs().get(0)));
    }
    if (verbs.equals("one")) {
      found.add("verb=" + (x.verbs().isEmpty() ? y : x).verbs().get(0));
    }
    String performers = performers(x, y);
    found.add("performers=" + performers);
    found.add("performers=" + performers + ".verbs=" + verbs);
    found.add("performers=" + performers + "." + x.isByHolderOf(y));
    found.add("own=" + x.own() + y.own() + "." + x.isByHolderOf(y));
    found.add("own=" + x.own() + y.own() + "." + performers);
  }

  private static String verbRelation(Mention x, Mention y) {
    return x.verbs().equals(y.verbs()) && !x.verbs().isEmpty()
        ? "same"
        : PairFeatures.relation(Set.copyOf(x.verbs()), Set.copyOf(y.verbs()));
  }

  private static String patientRelation(List<String> a, List<String> b) {
    if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
      boolean last = a.get(a.size() - 1).equals(b.get(b.size() - 1));
      return last ? "last" : PairFeatures.relation(Set.copyOf(a), Set.copyOf(b));
    }
    return a.isEmpty() && b.isEmpty() ? "none" : a.equals(b) ? "same" : "one";
  }

  private static String performers(Mention x, Mention y) {
    return PairFeatures.relation(parts(x.performer()), parts(y.performer()));
  }

  private static Set<String> parts(String name) {
    return name.isEmpty() ? Set.of() : Set.copyOf(List.of(name.split(" ")));
  }

  void holders(List<String> found, Mention x, Mention y) {
    boolean same = x.isByHolderOf(y);
    found.add("holder=" + same);
    found.add("holder=" + same + ".signs=" + x.polarity() + y.polarity());
    found.add("holder=" + same + ".stances=" + stance(x) + "|" + stance(y));
    int product = x.polarity() * y.polarity();
    found.add("turning=" + x.turning() + y.turning());
    found.add("turning=" + (x.turning() == y.turning()) + ".signs=" + Integer.signum(product));
  }

  private static String stance(Mention it) {
    return it.position().stance().notation();
  }

  void details(List<String> found, Mention x, Mention y) {
    String names = PairFeatures.relation(x.names(), y.names());
    found.add("names=" + names);
    found.add(
        "names="
            + names
            + ".share"
            + PairFeatures.bucket(PairFeatures.share(x, y), 0, .34, .5, .99));
    found.add("numbers=" + PairFeatures.relation(x.numbers(), y.numbers()));
    String one = x.position().demand().issue();
    String other = y.position().demand().issue();
    boolean both = !one.equals(Demand.UNCLASSIFIED) && !other.equals(Demand.UNCLASSIFIED);
    if (both) {
      found.add("issue=" + one.equals(other));
    }
  }
}
