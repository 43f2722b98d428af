package org.demarche.resolve.demands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Deed;
import org.demarche.model.Deed.Adjunct;
import org.demarche.names.Slug;

/** Gives deeds their notation and label, which depend on nothing else. */
final class NamedDeeds {
  private static final Set<String> WHOEVER = WordClass.of("deeds.whoever");
  private static final int LONGEST_NOTATION = 70;

  private NamedDeeds() {}

  /**
   * What is done to something with a name is the same whoever does it: {@code reopen}. So it is
   * where who does it has none: {@code the ministry} tells nothing apart.
   */
  static Deed withoutIdlePerformer(Deed deed) {
    boolean whoever = !deed.verbs().isEmpty() && WHOEVER.containsAll(positive(deed.verbs()));
    boolean named = words(deed).anyMatch(NamedDeeds::isName);
    boolean idle = whoever && (named || isByNobody(deed)) && !deed.patient().isEmpty();
    return idle ? deed.by(Optional.empty()) : deed;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Whether somebody without a name would act: {@code the ministry}. */
  static boolean isByNobody(Deed deed) {
    return deed.performer().stream()
        .anyMatch(it -> Stream.of(it.split(" ")).noneMatch(NamedDeeds::isName));
  }

  private static List<String> positive(List<String> verbs) {
    return verbs.stream().filter(v -> !v.equals("not") && !v.equals("end")).toList();
  }

  private static Stream<String> words(Deed deed) {
    return Stream.concat(
        deed.patient().stream(), deed.adjuncts().stream().flatMap(a -> a.words().stream()));
  }

  static String label(Deed deed, Set<String> plurals, Optional<LocalDate> deadline) {
    return new DeedLabel(plurals).of(deed) + until(deadline);
  }

  static String until(Optional<LocalDate> deadline) {
    return deadline.map(day -> " by " + day).orElse("");
  }

  /** The words joined by hyphens; a long one is cut and told apart by a hash of all its words. */
  static String notation(Deed deed, Optional<LocalDate> deadline) {
    List<String> key = new ArrayList<>(deed.performer().stream().toList());
    key.addAll(deed.verbs());
    key.addAll(deed.patient());
    deed.adjuncts().stream().map(Adjunct::text).forEach(key::add);
    deadline.ifPresent(day -> key.addAll(List.of("by", day.toString())));
    return shortened(Slug.of(String.join(" ", key).toLowerCase(Locale.ROOT)));
  }

  private static String shortened(String all) {
    if (all.length() <= LONGEST_NOTATION) {
      return all;
    }
    String cut = all.substring(0, all.lastIndexOf('-', LONGEST_NOTATION - 9));
    return cut + "-" + DigestUtils.sha256Hex(all).substring(0, 8);
  }
}
