package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.demarche.extract.content.Attributions;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Hedge;
import org.demarche.extract.content.Syntax;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.model.Tree;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Reads subject and clause of a cue off the dependency tree, for those cues with which the other
 * rules, which look at the words alone, can do nothing.
 */
public final class ParsedRule implements Rule {
  private static final Set<String> RELATIVES = Set.of("who", "that", "which");

  /** What goes on after a noun within its phrase. */
  private static final Set<String> LINKS =
      Set.of("nmod", "flat", "compound", "conj", "case", "nummod", "amod", "fixed");

  private static final int MOST_STEPS = 3;

  private final Function<List<Token>, Tree> parser;
  private final List<Attribution> found;

  /**
   * The rule for one sentence.
   *
   * @param parser asked only when it is needed
   * @param found what the other rules have found in it
   */
  public ParsedRule(Function<List<Token>, Tree> parser, List<Attribution> found) {
    this.parser = parser;
    this.found = List.copyOf(found);
  }

  @Override
  public List<Attribution> find(Syntax s) {
    List<VerbGroup> open =
        s.groups().all().stream()
            .filter(group -> isCue(s, group) && mayHaveClause(s, group) && !hasContent(s, group))
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    Tree tree = parser.apply(s.words().sentence().tokens());
    List<Attribution> added = new ArrayList<>();
    open.forEach(group -> attribution(s, group, tree).ifPresent(added::add));
    return added;
  }

  private static boolean isCue(Syntax s, VerbGroup group) {
    return group.finite() && !group.passive() && s.words().lexicon().takesClause(group.lemma());
  }

  /**
   * Whether a clause can be its object: a verb right of the cue, or one left of a cue that ends its
   * clause. Trees are dear, and most cues without a content have no such verb.
   */
  private static boolean mayHaveClause(Syntax s, VerbGroup group) {
    int end = group.end();
    boolean closes = end >= s.words().size() || s.words().isPunctuation(end);
    boolean preposition = s.words().isPreposition(end) && !closes;
    boolean after = s.groups().firstFinite(end, s.words().size()).isPresent();
    boolean before = s.groups().firstFinite(0, group.start()).isPresent();
    return !preposition && (after || closes && before);
  }

  private boolean hasContent(Syntax s, VerbGroup group) {
    Span span = s.words().span(group.start(), group.end());
    return found.stream().anyMatch(a -> a.cue().filter(span::overlaps).isPresent());
  }

  private static Optional<Attribution> attribution(Syntax s, VerbGroup group, Tree tree) {
    Kind kind = s.words().lexicon().verb(group.lemma()).flatMap(c -> c.kind(Frame.CLAUSE)).get();
    if (group.negated() && kind == Kind.SAY) {
      return Optional.empty();
    }
    Optional<Content> content = content(s, group, tree);
    Optional<Range> source = source(s.words(), tree, group);
    if (content.isEmpty() || source.isEmpty() || !Hedge.mayAttribute(s.words(), group, source)) {
      return Optional.empty();
    }
    return Optional.of(
        Attributions.of(
            Hedge.kind(s.words(), group, source.get(), kind),
            group.lemma(),
            Optional.of(s.words().span(group.start(), group.end())),
            content.get(),
            source.map(s.words()::span),
            Optional.empty(),
            group.negated(),
            Construction.of(Form.PARSED)));
  }

  /** The clause that is the object of the verb. */
  private static Optional<Content> content(Syntax s, VerbGroup group, Tree tree) {
    OptionalInt clause = dependent(tree, group.head(), "ccomp");
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    int first = tree.first(clause.getAsInt());
    int last = tree.last(clause.getAsInt());
    boolean apart = last < group.start() || first >= group.end();
    boolean isClause =
        s.groups().firstFinite(first, last + 1).isPresent() && !s.words().tag(first).equals("CC");
    return apart && isClause ? s.contents().of(first, last + 1) : Optional.empty();
  }

  private static Optional<Range> source(SentenceView words, Tree tree, VerbGroup group) {
    int verb = group.head();
    OptionalInt subject = dependent(tree, verb, "nsubj");
    for (int step = 0; subject.isEmpty() && step < MOST_STEPS && tree.is(verb, "conj"); step++) {
      verb = tree.head(verb);
      subject = dependent(tree, verb, "nsubj");
    }
    if (subject.isEmpty() || words.level(subject.getAsInt()) != words.level(group.head())) {
      return Optional.empty();
    }
    boolean relative = RELATIVES.contains(words.lower(subject.getAsInt()));
    if (relative && tree.relation(verb).equals("acl:relcl")) {
      return antecedent(words, tree, tree.head(verb)).map(noun -> phrase(tree, noun));
    }
    boolean asks = words.tag(subject.getAsInt()).startsWith("W");
    return asks ? Optional.empty() : Optional.of(phrase(tree, subject.getAsInt()));
  }

  /** The noun itself, or {@code reports} in {@code reports came out that said …}. */
  private static Optional<Integer> antecedent(SentenceView words, Tree tree, int head) {
    if (words.isNominal(head)) {
      return Optional.of(head);
    }
    return dependent(tree, head, "nsubj").stream().boxed().findFirst();
  }

  /** A noun with what belongs to it, without appositions and clauses. */
  private static Range phrase(Tree tree, int noun) {
    int end =
        tree.dependents(noun)
            .filter(i -> i > noun)
            .takeWhile(i -> LINKS.contains(Tree.universal(tree.relation(i))))
            .map(tree::last)
            .max()
            .orElse(noun);
    return new Range(tree.first(noun), end + 1);
  }

  private static OptionalInt dependent(Tree tree, int head, String relation) {
    return tree.dependents(head).filter(i -> tree.relation(i).equals(relation)).findFirst();
  }
}
