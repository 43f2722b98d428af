package org.demarche.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Dossier;
import org.demarche.model.Metadata;
import org.demarche.model.Position;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Why;
import org.demarche.network.CodedStatement;
import org.demarche.network.Document;

/** Puts the statements of one document together. */
final class DossierMaker {
  private static final String NOBODY = "somebody who is not named";

  private final Roles roles;
  private final CodedActors actors;
  private final CodedDemands demands;
  private final CodedText text = new CodedText();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private Optional<Document> document = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();

  DossierMaker(Roles roles, CodedActors actors, CodedDemands demands) {
    this.roles = roles;
    this.actors = actors;
    this.demands = demands;
  }

  void add(CodedStatement coded) {
    LocalDate said = coded.time().toLocalDate();
    document = document.or(() -> Optional.of(coded.document()));
    day = day.filter(it -> !said.isBefore(it)).or(() -> Optional.of(said));
    CodedText.Place place = place(coded);
    String holder = holder(coded, place);
    Optional<String> ascriber =
        roles
            .ascriber(coded)
            .map(it -> actors.named(it, Roles.ACTOR, Optional.empty()))
            .filter(it -> !it.equals(holder));
    statements.add(statement(place, ascriber.orElse(holder), said));
    Optional<Stance> stance = roles.stance(coded);
    if (stance.isPresent() && roles.demand(coded).isPresent()) {
      positions.add(position(coded, place, holder, stance.get(), ascriber.isEmpty()));
    }
  }

  private CodedText.Place place(CodedStatement coded) {
    if (!coded.text().isBlank()) {
      return text.add(coded.text());
    }
    String holder = roles.holder(coded).orElse(NOBODY);
    String relation = roles.stance(coded).map(it -> " " + it.notation()).orElse("") + ": ";
    return text.add(holder, relation, roles.demand(coded).orElse("–"));
  }

  private String holder(CodedStatement coded, CodedText.Place place) {
    return roles
        .holder(coded)
        .map(
            it -> actors.named(it, roles.holderRole(coded), roles.value(coded, Roles.ORGANIZATION)))
        .orElseGet(() -> actors.unnamed(NOBODY, place.holder().orElse(place.words())));
  }

  private static Statement statement(CodedText.Place place, String speaker, LocalDate said) {
    Attribution attribution =
        new Attribution(
            Attribution.Kind.SAY,
            Optional.empty(),
            "code",
            List.of(place.words()),
            List.of(place.words()),
            place.holder(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            false,
            false,
            Construction.of(Form.CODED));
    return new Statement(
        attribution,
        speaker,
        Statement.Act.SAY,
        Statement.Directness.INDIRECT,
        Statement.Certainty.CERTAIN,
        Statement.Polarity.AFFIRMED,
        Optional.of(said),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false);
  }

  private Position position(
      CodedStatement coded, CodedText.Place place, String holder, Stance stance, boolean self) {
    return new Position(
        holder,
        demands.of(roles.demand(coded).orElseThrow(), roles.course(coded)),
        stance,
        OptionalInt.of(statements.size() - 1),
        self,
        place.words(),
        place.holder(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        1,
        new Why("coded by hand"));
  }

  /** All that was added. */
  Dossier dossier(String id) {
    Article article = new Article(id, text.text(), metadata(), text.blocks());
    AnnotatedArticle annotated =
        new AnnotatedArticle(article, text.sentences(), List.of(), List.of(), List.of());
    return new Dossier(
        annotated, List.copyOf(actors.all()), List.of(), statements, positions, List.of());
  }

  private Metadata metadata() {
    Document known = document.orElseThrow();
    return new Metadata(
        some(known.title()),
        day,
        some(known.source()),
        some(known.author()).stream().toList(),
        Optional.empty(),
        Metadata.UNKNOWN.language(),
        some(known.section()),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> some(String text) {
    return Optional.of(text.strip()).filter(it -> !it.isEmpty());
  }
}
