package org.demarche.extract.rules;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
import org.demarche.model.Frame;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Wishes to know or to say something: with {@code I want to say that …} one says so. */
final class Wishes {
  private static final Set<String> WISHING = Set.of("want", "like", "wish");

  private Wishes() {}

  /** Of the infinitive of {@code wanted to know if …} and {@code I want to say that …}. */
  static boolean isSaid(Syntax s, VerbGroup infinitive, Frame frame) {
    SentenceView words = s.words();
    int to = words.beforeAdverbs(infinitive.start() - 1);
    int wish = words.beforeAdverbs(to - 1);
    boolean wished = words.lower(to).equals("to") && WISHING.contains(words.lemma(wish));
    boolean clause = frame == Frame.CLAUSE || frame == Frame.QUOTATION;
    return wished && clause && (asks(s, infinitive) || isMine(s, wish, infinitive));
  }

  /** {@code to know whether}, {@code to know how}. */
  private static boolean asks(Syntax s, VerbGroup infinitive) {
    SentenceView words = s.words();
    String next = words.lower(infinitive.end());
    boolean question = words.tag(infinitive.end()).startsWith("W") || next.equals("whether");
    return infinitive.lemma().equals("know") && (question || next.equals("if"));
  }

  private static boolean isMine(Syntax s, int wish, VerbGroup infinitive) {
    boolean says = s.words().lexicon().says(infinitive.lemma());
    return says
        && !infinitive.lemma().equals("ask")
        && s.groups().all().stream()
            .filter(verb -> verb.head() == wish && !verb.negated())
            .anyMatch(verb -> isFirstPerson(s.words(), verb.start() - 1));
  }

  private static boolean isFirstPerson(SentenceView words, int i) {
    int subject = words.beforeAdverbs(i);
    return words.lower(subject).equals("i") || words.lower(subject).equals("we");
  }

  /** Whether the complement is such an infinitive, which attributes by itself. */
  static boolean areToSay(Syntax s, Complement complement) {
    return complement.frame() == Frame.INFINITIVE
        && s.groups().all().stream()
            .filter(verb -> verb.start() > complement.from())
            .findFirst()
            .flatMap(verb -> complement(s, verb).filter(frame -> isSaid(s, verb, frame)))
            .isPresent();
  }

  private static Optional<Frame> complement(Syntax s, VerbGroup verb) {
    Optional<Cue> cue = s.words().lexicon().verb(verb.lemma());
    return cue.flatMap(it -> s.complements().find(it, verb.end(), s.words().level(verb.head())))
        .map(it -> it.frame());
  }
}
