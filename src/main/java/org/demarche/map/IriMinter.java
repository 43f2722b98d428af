package org.demarche.map;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.model.Article;
import org.demarche.names.Folding;
import org.demarche.names.Slug;

/**
 * Mints all IRIs of instances, from article id, text hash, offsets, role and wording alone: never
 * from a clock, a counter or a confidence.
 */
public final class IriMinter {
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS = Pattern.compile("^-|-$");

  /** Where the built-in registers keep actors, demands and issues, whatever the instance base. */
  public static final String REGISTER = "https://w3id.org/demarche/id/";

  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final Pattern UNNAMED = Pattern.compile("unnamed/(\\d+)-(\\d+)");

  private final String base;

  /**
   * @param base what the IRIs of instances begin with; ends in {@code /} or {@code #}
   */
  public IriMinter(String base) {
    this.base = base;
  }

  /** An article over all its revisions. */
  public String article(String id) {
    return base + "article/" + slug(id);
  }

  /** A graph that is no article's. */
  public String graph(String name) {
    return base + "graph/" + name;
  }

  /** One revision of an article, and its named graph. */
  public String revision(Article article) {
    return article(article.id()) + "/" + article.textHash().substring(0, 12);
  }

  /**
   * An actor, region or demand by its id.
   *
   * @param id an absolute IRI, which stays as it is; {@code unnamed/120-148} in UTF-16 offsets,
   *     which is placed below the revision; anything else is placed below the base
   */
  public String entity(String id, String revision, CodePoints codePoints) {
    Matcher unnamed = UNNAMED.matcher(id);
    if (unnamed.matches()) {
      int start = codePoints.at(Integer.parseInt(unnamed.group(1)));
      int end = codePoints.at(Integer.parseInt(unnamed.group(2)));
      return revision + "/unnamed/" + range(start, end);
    }
    return isAbsolute(id) ? id : base + id;
  }

  /** Whether an id is that of a registered thing, which the seeds describe. */
  static boolean isAbsolute(String id) {
    return ABSOLUTE.matcher(id).matches();
  }

  public String mention(String revision, int start, int end) {
    return revision + "/mention/" + range(start, end);
  }

  String extraction(String revision) {
    return revision + "/extraction";
  }

  /** A statement by the offsets of its content; {@code role} tells apart those that share them. */
  public String statement(String revision, int start, int end, String role) {
    return revision + "/statement/" + range(start, end) + role;
  }

  /** A position by its statement, the offsets of its words and the demand it is on. */
  public String position(String statement, int start, int end, String demand) {
    return statement + "/position/" + range(start, end) + "/" + slug(demand);
  }

  /** An event by the offsets of its words, where its agents' words begin, and its type. */
  public String event(String revision, int start, int end, int agent, String type) {
    return revision + "/event/" + range(start, end) + "/" + agent + "/" + type;
  }

  /** A claim by its wording, the same in all articles. */
  String claim(String normalizedWording) {
    return base + "claim/" + hash(normalizedWording).substring(0, 16);
  }

  public String issue(String notation) {
    return REGISTER + "issue/" + slug(notation);
  }

  /** Of an actor that no register knows, by name. */
  public String actor(String name) {
    return base + "actor/" + Slug.of(name);
  }

  public String demand(String notation) {
    return REGISTER + "demand/" + slug(notation);
  }

  public static String range(int start, int end) {
    return start + "-" + end;
  }

  /** The id itself where it can stand in an IRI; else what can, and a hash that keeps ids apart. */
  public static String slug(String id) {
    if (PLAIN_ID.matcher(id).matches()) {
      return id;
    }
    String ascii = Folding.withoutMarks(id);
    String words = OTHER.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = HYPHENS.matcher(words).replaceAll("");
    String shortened = trimmed.length() > 80 ? trimmed.substring(0, 80) : trimmed;
    return (shortened.isEmpty() ? "" : shortened + "-") + hash(id).substring(0, 8);
  }

  private static String hash(String text) {
    return DigestUtils.sha256Hex(text);
  }
}
