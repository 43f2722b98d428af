package org.demarche.resolve.actors;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.annotate.mentions.MentionFinder;
import org.demarche.annotate.times.TimeFinder;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.SmallKnowledge;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Tagged;

/**
 * A small world of two states, in which articles are read without tagger and seeds. Words carry
 * their tag, {@code said/VBD}, where it does not follow from their form: names have capitals, other
 * words are nouns, and words of grammar have their commonest tag. Sentences are parted by {@code
 * ¶}.
 */
public final class ActorWorld {
  public static final Knowledge KNOWLEDGE =
      SmallKnowledge.of(
          """
          region:norland a dem:State ; skos:prefLabel "Norland" ; dem:adjective "Norlandic" .
          region:sudland a dem:State ; skos:prefLabel "Sudland" ; dem:adjective "Sudlandic" .
          region:oskland a dem:Region ; skos:prefLabel "Oskland" ; skos:altLabel "Osk" ;
              dem:within region:norland .
          region:osk a dem:Region ; skos:prefLabel "Osk" ; dem:within region:oskland .
          region:tern a dem:Region ; skos:prefLabel "Tern" .
          region:rosehall a dem:Region ; skos:prefLabel "Rosehall Palace" .
          <https://w3id.org/demarche/id/metonym/tern> a dem:Metonym ; dem:name "Tern" ;
              dem:denotes region:sudland ; dem:literally region:tern .
          <https://w3id.org/demarche/id/metonym/rosehall> a dem:Metonym ; dem:name "Rosehall" ;
              dem:denotes actor:chancery ; dem:literally region:rosehall .
          actor:chancery a dem:Organization ; skos:prefLabel "Chancery" ;
              dem:speaksFor region:norland .
          actor:herald a dem:Organization ; skos:prefLabel "Norland Herald" .
          actor:daily a dem:Organization ; skos:prefLabel "Osk Newspaper" .
          actor:wool-board a dem:Organization ; skos:prefLabel "Wool Trade Board" .
          actor:institute a dem:Organization ; skos:prefLabel "Sergei Wool Institute" .
          actor:wool-fund a dem:Organization ; skos:prefLabel "International Wool Fund" ;
              skos:altLabel "IWF" .
          actor:wool-court a dem:Organization ; skos:prefLabel "Wool Court" ;
              dem:affiliation actor:wool-senate .
          actor:wool-senate a dem:Organization ; skos:prefLabel "Wool Senate" ;
              dem:affiliation actor:wool-court .
          actor:ann-reed a dem:Person ; skos:prefLabel "Ann Reed" ; dem:shortName "Reed" ;
              schema:gender schema:Female ; dem:affiliation region:norland .
          actor:bo-holm a dem:Person ; skos:prefLabel "Bo Holm" ; dem:shortName "Holm" ;
              schema:gender schema:Male ; dem:affiliation region:norland .
          actor:cy-holm a dem:Person ; skos:prefLabel "Cy Holm" ; dem:shortName "Holm" ;
              schema:gender schema:Male .
          actor:eva-lund a dem:Person ; skos:prefLabel "Eva Lund" ; dem:shortName "Lund" ;
              schema:gender schema:Female .
          actor:ivo-tern a dem:Person ; skos:prefLabel "Ivo Katz" ; dem:shortName "Katz" ;
              schema:gender schema:Male .
          office:president a dem:Office ; skos:prefLabel "President of Norland" ;
              org:postIn region:norland ; dem:title "president", "leader" ; dem:speaks true .
          office:premier a dem:Office ; skos:prefLabel "Premier of Sudland" ;
              org:postIn region:sudland ; dem:title "premier", "leader" ; dem:speaks true .
          office:minister a dem:Office ; skos:prefLabel "Foreign Minister of Norland" ;
              org:postIn region:norland ; dem:title "foreign minister" ; dem:speaks true .
          tenure:holm a dem:Tenure ; org:member actor:bo-holm ; dem:office office:president ;
              dem:validFrom "2016-01-01"^^xsd:date ; dem:validTo "2023-12-31"^^xsd:date .
          tenure:reed a dem:Tenure ; org:member actor:ann-reed ; dem:office office:president ;
              dem:validFrom "2024-01-01"^^xsd:date ; dem:validTo "2025-06-30"^^xsd:date .
          tenure:minister a dem:Tenure ; org:member actor:cy-holm ; dem:office office:minister ;
              dem:validFrom "2018-01-01"^^xsd:date ; dem:validTo "2020-12-31"^^xsd:date .
          tenure:katz a dem:Tenure ; org:member actor:ivo-tern ; dem:office office:premier ;
              dem:validFrom "2020-01-01"^^xsd:date .
          tenure:lund a dem:Tenure ; org:member actor:eva-lund ; dem:office office:president ;
              dem:validFrom "2025-07-01"^^xsd:date .
          """);

  private static final MentionFinder MENTIONS = new MentionFinder(KNOWLEDGE.names());
  private static final LocalDate DAY = LocalDate.parse("2025-01-22");
  private static final String NAMES = "https://w3id.org/demarche/id/";
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "for", "by", "with", "at", "from", "after", "that", "near", "outside",
          "as", "since", "before", "because", "between", "until");

  private ActorWorld() {}

  /** The discourse of an article of 22 January 2025. */
  public static Discourse read(String sentences) {
    return new ActorFinder(KNOWLEDGE).find(view(sentences, Optional.of(DAY)));
  }

  /** The same without a date. */
  public static Discourse undated(String sentences) {
    return new ActorFinder(KNOWLEDGE).find(view(sentences, Optional.empty()));
  }

  public static ArticleView view(String sentences) {
    return view(sentences, Optional.of(DAY));
  }

  private static ArticleView view(String sentences, Optional<LocalDate> day) {
    String[] tagged =
        Arrays.stream(sentences.split(" ¶ ")).map(ActorWorld::tagged).toArray(String[]::new);
    AnnotatedArticle bare = Tagged.annotated(tagged);
    Metadata metadata =
        new Metadata(Optional.empty(), day, Optional.empty(), List.of(), Optional.empty(), "en");
    Article article = new Article("world", bare.text(), metadata, bare.article().blocks());
    return new ArticleView(
        new AnnotatedArticle(
            article,
            bare.sentences(),
            bare.quotations(),
            MENTIONS.find(article, bare.sentences()),
            new TimeFinder().find(article, bare.sentences())),
        Lexicon.builtIn());
  }

  private static String tagged(String sentence) {
    return Arrays.stream(sentence.split(" "))
        .map(word -> word.indexOf('/') > 0 ? word : word + "/" + tag(word))
        .collect(Collectors.joining(" "));
  }

  private static String tag(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (PREPOSITIONS.contains(lower)) {
      return "IN";
    }
    return switch (lower) {
      case "the", "a", "an", "this", "that", "another", "some" -> "DT";
      case "to" -> "TO";
      case "and", "or" -> "CC";
      case "its", "his", "her", "their", "my" -> "PRP$";
      case "he", "she", "it", "they", "we", "i", "him", "them" -> "PRP";
      case "is", "has", "says" -> "VBZ";
      case "was", "were", "had", "said", "told", "met", "praised" -> "VBD";
      case "former", "outgoing", "senior", "new" -> "JJ";
      case "now", "then", "also" -> "RB";
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
      return word;
    }
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isUpperCase(first) ? "NNP" : word.endsWith("s") ? "NNS" : "NN";
  }

  /** The references as {@code words=label BY (why)}. */
  public static String references(Discourse discourse) {
    return discourse.references().all().stream()
        .map(reference -> reference(discourse, reference))
        .collect(Collectors.joining("; "));
  }

  /** The reference whose words those are, in the same form; the last one of several. */
  public static String reference(Discourse discourse, String words) {
    return discourse.references().all().stream()
        .filter(it -> text(discourse, it.span()).equals(words))
        .reduce((one, other) -> other)
        .map(it -> reference(discourse, it).substring(words.length() + 1))
        .orElse("none");
  }

  private static String reference(Discourse discourse, Reference it) {
    return "%s=%s %s (%s)"
        .formatted(
            text(discourse, it.span()),
            label(discourse, it.denotes()),
            it.resolvedBy(),
            it.why().text());
  }

  /** The label of the actor, of a region the end of its id. */
  public static String label(Discourse discourse, String id) {
    return discourse.cast().peek(id).map(Actor::label).orElse(id.replace(NAMES, ""));
  }

  /** Whom the last occurrence of the words means as a source, by label. */
  public static String speakers(Discourse discourse, String words, Speakers.Around around) {
    return discourse.speakers().enrol(last(discourse, words), around).stream()
        .map(id -> label(discourse, id))
        .collect(Collectors.joining(" + "));
  }

  public static Span last(Discourse discourse, String words) {
    int start = discourse.view().article().text().lastIndexOf(words);
    return new Span(start, start + words.length());
  }

  private static String text(Discourse discourse, Span span) {
    return span.of(discourse.view().article().text());
  }
}
