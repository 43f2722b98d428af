package org.demarche.annotate.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.annotate.mentions.RoleFinder.Role;
import org.demarche.knowledge.NameIndex;
import org.demarche.knowledge.NameIndex.Match;
import org.demarche.knowledge.Sense;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.TokenView;

/**
 * Finds what may name an actor or a region: registered names, roles, and new names by their shape.
 *
 * <p>Of several readings of the same words the longer one counts: {@code Trump Tower} is one new
 * name, {@code Russian President Vladimir Putin} a role and a name. An article before a name and
 * the possessive ending after it are not part of the mention. The candidates of a role are the
 * offices that it can mean, or, where no such office is registered, the organizations it names.
 */
public final class MentionFinder {
  private static final Set<String> PARTY_ADJECTIVES = WordClass.of("names.party-adjectives");
  private static final Set<String> PARTIES = WordClass.of("names.parties");

  private final NameIndex names;
  private final RoleFinder roles;
  private final NewNameFinder newNames;

  public MentionFinder(NameIndex names) {
    this.names = names;
    this.roles = new RoleFinder(names);
    this.newNames = new NewNameFinder(names);
  }

  /** Disjoint mentions in the order of the text. */
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      TokenView words = new TokenView(sentence.tokens());
      Block.Kind kind = article.blocks().get(sentence.block()).kind();
      boolean shapeTells = kind.isProse() || kind != Block.Kind.FURNITURE && !words.isTitleCase();
      find(words, shapeTells, mentions);
    }
    return new RecurringNames(names, article, sentences).with(mentions);
  }

  private void find(TokenView words, boolean shapeTells, List<Mention> mentions) {
    int at = 0;
    while (at < words.size()) {
      int end = mentionAt(words, at, shapeTells, mentions);
      at = Math.max(end, at + 1);
    }
  }

  /** Adds the mention that begins with the word; returns the index after it, or {@code at}. */
  private int mentionAt(TokenView words, int at, boolean shapeTells, List<Mention> mentions) {
    Optional<Role> role = roles.roleAt(words, at);
    if (role.isPresent()) {
      mentions.add(
          new Mention(words.span(at, role.get().end()), Form.ROLE, role.get().candidates()));
      return role.get().end();
    }
    if (isPartyAdjective(words, at)) {
      int to = at + 1 + names.longestAt(words.texts(), at + 1).orElseThrow().length();
      mentions.add(new Mention(words.span(at, to), Form.NEW_NAME, List.of()));
      return to;
    }
    Optional<Match> match = registeredAt(words, at);
    int end = shapeTells ? newNames.endAt(words, at) : at;
    if (match.isPresent() && !isPartOfLongerName(words, at, end, match.get())) {
      mentions.add(registered(words, at, match.get()));
      return at + match.get().length();
    }
    if (end > at && newNames.isName(words, at, end)) {
      mentions.add(new Mention(words.span(at, end), Form.NEW_NAME, List.of()));
    }
    return end;
  }

  /** {@code Liberal Democrats}, {@code Christian Democratic Party}: not the registered party. */
  private boolean isPartyAdjective(TokenView words, int at) {
    return words.isCapitalised(at)
        && PARTY_ADJECTIVES.contains(words.lower(at))
        && words.isCapitalised(at + 1)
        && names
            .longestAt(words.texts(), at + 1)
            .filter(match -> PARTIES.contains(words.lower(at + match.length())))
            .isPresent();
  }

  private Optional<Match> registeredAt(TokenView words, int at) {
    return names.longestAt(words.texts(), at).or(() -> peopleAt(words, at));
  }

  /** {@code Russians}, by their adjective. */
  private Optional<Match> peopleAt(TokenView words, int at) {
    return NewNameFinder.singular(words.text(at))
        .map(names::senses)
        .filter(senses -> senses.stream().anyMatch(sense -> sense.form() == Form.ADJECTIVE))
        .map(senses -> new Match(1, senses));
  }

  private static boolean isPartOfLongerName(TokenView words, int at, int end, Match match) {
    if (end <= at + match.length()) {
      return false;
    }
    boolean marked = words.lower(end - 1).equals("'s") || words.lower(at + 1).equals("'s");
    return marked
        || !isPlace(match)
        || OrganizationShape.is(words, at, end)
        || OrganizationShape.isFirm(words, end)
        || PersonSigns.hasPlaceAsFirstName(words, at, end);
  }

  private static boolean isPlace(Match match) {
    return match.senses().stream()
        .anyMatch(sense -> sense.form() == Form.ADJECTIVE || sense.id().contains("/region/"));
  }

  private static Mention registered(TokenView words, int at, Match match) {
    return new Mention(
        words.span(at, at + match.length()),
        match.senses().get(0).form(),
        match.senses().stream().map(Sense::id).toList());
  }
}
