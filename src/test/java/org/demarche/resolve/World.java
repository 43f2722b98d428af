package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.annotate.mentions.MentionFinder;
import org.demarche.annotate.times.TimeFinder;
import org.demarche.extract.Extractor;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.SmallKnowledge;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Metadata;
import org.demarche.model.Position;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Tagged;

/**
 * A small world of two states, in which sentences are read without tagger and seeds. Words carry
 * their tag, {@code agreed/VBD}, where it does not follow from their form: names have capitals,
 * other words are nouns, and words of grammar have the tag that they have most often.
 */
public final class World {
  public static final Knowledge KNOWLEDGE =
      SmallKnowledge.of(
          """
          region:norland a dem:State ; skos:prefLabel "Norland" ; dem:adjective "Norlandic" .
          region:sudland a dem:State ; skos:prefLabel "Sudland" ; dem:adjective "Sudlandic" .
          region:osk a dem:Region ; skos:prefLabel "Osk" .
          actor:ann-reed a dem:Person ; skos:prefLabel "Ann Reed" ; dem:shortName "Reed" ;
              schema:gender schema:Female ; dem:affiliation region:norland .
          actor:bo-holm a dem:Person ; skos:prefLabel "Bo Holm" ; dem:shortName "Holm" ;
              schema:gender schema:Male .
          actor:dockers a dem:Organization ; skos:prefLabel "Dockers United" .
          actor:herald a dem:Organization ; skos:prefLabel "Herald" .
          office:president a dem:Office ; skos:prefLabel "President of Norland" ;
              org:postIn region:norland ; dem:title "president" ; dem:speaks true .
          tenure:reed a dem:Tenure ; org:member actor:ann-reed ; dem:office office:president ;
              dem:validFrom "2024-01-01"^^xsd:date .
          actor:lea-dunn a dem:Person ; skos:prefLabel "Lea Dunn" ; schema:gender schema:Female .
          office:envoy a dem:Office ; skos:prefLabel "Foreign minister of Norland" ;
              org:postIn region:norland ; dem:title "foreign minister" ; dem:speaks true .
          tenure:dunn a dem:Tenure ; org:member actor:lea-dunn ; dem:office office:envoy ;
              dem:validFrom "2024-01-01"^^xsd:date .
          issue:talks a skos:Concept ; skos:prefLabel "talks" ; skos:notation "talks" ;
              skos:inScheme dem:issues ; skos:topConceptOf dem:issues .
          issue:sanctions a skos:Concept ; skos:prefLabel "sanctions" ; skos:notation "sanctions" ;
              skos:inScheme dem:issues ; skos:topConceptOf dem:issues .
          demand:truce a dem:Demand ; skos:prefLabel "There is a truce" ; skos:notation "truce" ;
              skos:broader issue:talks ; dem:wording "truce|cease-fire" .
          demand:lasting-truce a dem:Demand ; skos:prefLabel "There is a lasting truce" ;
              skos:notation "lasting-truce" ; skos:broader issue:talks ;
              dem:wording "lasting truce" .
          demand:norland-leaves a dem:Demand ; skos:prefLabel "Norland leaves" ;
              skos:notation "norland-leaves" ; skos:broader issue:talks ;
              dem:performer region:norland ; dem:wording "leave|withdraw*|pull_out @norland" .
          demand:open-port a dem:Demand ; skos:prefLabel "The port opens" ;
              skos:notation "open-port" ; skos:broader issue:sanctions ;
              dem:wording "open|reopen port" .
          demand:pullout a dem:Demand ; skos:prefLabel "Sudland pulls its troops out of Osk" ;
              skos:notation "pullout" ; skos:broader issue:talks ; dem:performer region:sudland ;
              dem:place region:osk ; dem:wording "evacuate soldier*|post*" .
          """);

  private static final MentionFinder MENTIONS = new MentionFinder(KNOWLEDGE.names());
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE.lexicon());
  private static final Resolver RESOLVER = new Resolver(KNOWLEDGE);
  private static final LocalDate DAY = LocalDate.parse("2025-01-22");
  private static final String NONE = "none";

  private World() {}

  /** The dossier of an article of 22 January 2025 with these sentences. */
  public static Dossier read(String... sentences) {
    AnnotatedArticle article = annotated(sentences);
    return RESOLVER.resolve(article, EXTRACTOR.extract(article));
  }

  /** What is said in an article with these sentences, before positions are found. */
  public static Statements statements(String... sentences) {
    AnnotatedArticle article = annotated(sentences);
    Discourse discourse =
        new ActorFinder(KNOWLEDGE).find(new ArticleView(article, KNOWLEDGE.lexicon()));
    return new StatementFinder(discourse, EXTRACTOR.extract(article)).find();
  }

  /** The dossier of sentences that are parted by {@code ¶}. */
  public static Dossier text(String sentences) {
    return read(sentences.split(" ¶ "));
  }

  /** Its sentences with mentions, quotations and times. */
  public static AnnotatedArticle annotated(String... sentences) {
    AnnotatedArticle bare =
        Tagged.annotated(Arrays.stream(sentences).map(World::tagged).toArray(String[]::new));
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(DAY),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "en");
    Article article =
        new Article("world", bare.article().text(), metadata, bare.article().blocks());
    return new AnnotatedArticle(
        article,
        bare.sentences(),
        bare.quotations(),
        MENTIONS.find(article, bare.sentences()),
        new TimeFinder().find(article, bare.sentences()));
  }

  /** The sentence with a tag for each word. */
  public static String tagged(String sentence) {
    return Arrays.stream(sentence.split(" "))
        .map(word -> word.indexOf('/') > 0 ? word : word + "/" + tag(word))
        .collect(Collectors.joining(" "));
  }

  private static String tag(String word) {
    return switch (word) {
      case "the", "The", "a", "A", "an", "this", "these", "no", "No", "any" -> "DT";
      case "of",
          "in",
          "In",
          "on",
          "for",
          "by",
          "with",
          "at",
          "from",
          "against",
          "that",
          "after",
          "before",
          "if",
          "unless",
          "until",
          "whether",
          "during",
          "because" ->
          "IN";
      case "to" -> "TO";
      case "and", "or", "but" -> "CC";
      case "not", "n't", "never", "only" -> "RB";
      case "will", "would", "wo", "could", "may", "might", "must", "can", "should", "shall" -> "MD";
      case "its", "his", "her", "their", "our" -> "PRP$";
      case "he", "He", "she", "She", "it", "It", "they", "They", "we", "We", "I" -> "PRP";
      case "is", "has" -> "VBZ";
      case "was", "were", "had", "did", "said" -> "VBD";
      case "be" -> "VB";
      case "been" -> "VBN";
      case "'s" -> "POS";
      case "“" -> "``";
      case "”" -> "''";
      case "(" -> "-LRB-";
      case ")" -> "-RRB-";
      default -> open(word);
    };
  }

  private static String open(String word) {
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return first == ';' ? ":" : word;
    }
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isUpperCase(first) ? "NNP" : word.endsWith("s") ? "NNS" : "NN";
  }

  /** Events as {@code agent TYPE target (why)}. */
  public static String events(Dossier dossier) {
    return joined(dossier.events().stream().map(e -> event(dossier, e)).toList());
  }

  private static String event(Dossier dossier, Event event) {
    String target = event.targetSpan().map(s -> words(dossier, s)).orElse("nobody");
    return "%s %s %s (%s)"
        .formatted(words(dossier, event.agentSpan()), event.type(), target, event.why().text());
  }

  /** Positions as {@code holder stance demand (why)}. */
  public static String positions(Dossier dossier) {
    return joined(dossier.positions().stream().map(p -> position(dossier, p)).toList());
  }

  private static String position(Dossier dossier, Position position) {
    return "%s %s %s (%s)"
        .formatted(
            label(dossier, position.holder()),
            position.stance().notation(),
            position.demand().notation(),
            position.why().text());
  }

  private static String joined(List<String> found) {
    return found.isEmpty() ? NONE : String.join("; ", new ArrayList<>(found));
  }

  /** The name of an actor. */
  public static String label(Dossier dossier, String id) {
    return dossier.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::label)
        .findFirst()
        .orElse(id);
  }

  public static String words(Dossier dossier, Span span) {
    return span.of(dossier.article().text());
  }

  /** The first statement. */
  public static Statement first(Dossier dossier) {
    return dossier.statements().get(0);
  }
}
