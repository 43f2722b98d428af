package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.demarche.extract.Extractor;
import org.demarche.model.Attribution;
import org.demarche.model.Statement;
import org.demarche.resolve.actors.ActorWorld;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the rooms is a matter of types; what a room hands on does not change. */
class ResolverOrderTest {
  private static final Path SOURCE = Path.of("src/main/java/org/demarche/resolve/Resolver.java");
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @TempDir Path classes;

  @Test
  void compilesAsItStands() throws IOException {
    assertEquals(true, compiles(Files.readAllLines(SOURCE)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void doesNotCompileWithTwoCallsSwapped(int call) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(SOURCE));
    Collections.swap(lines, call, call + 1);
    assertFalse(compiles(lines), lines.get(call));
  }

  /** The lines of {@code resolve} that are followed by another one. */
  static IntStream calls() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    int first = indexOf(lines, "Discourse discourse =");
    int last = indexOf(lines, "return dossier(");
    assertEquals(5, last - first, "a call that takes more than one line");
    return IntStream.range(first, last);
  }

  private static int indexOf(List<String> lines, String start) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).strip().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private boolean compiles(List<String> lines) {
    List<String> options =
        List.of(
            "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    SimpleJavaFileObject source = new Source(String.join("\n", lines));
    return COMPILER.getTask(null, null, problem -> {}, options, null, List.of(source)).call();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///org/demarche/resolve/Resolver.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return code;
    }
  }

  @Test
  void statementsAreTheSameWheneverTheyAreAsked() {
    Discourse discourse =
        ActorWorld.read("Ann Reed said Bo Holm lost/VBD . ¶ He said the mayor met Cy Holm .");
    List<Attribution> attributions =
        new Extractor(ActorWorld.KNOWLEDGE.lexicon()).extract(discourse.view().article());
    StatementFinder finder = new StatementFinder(discourse, attributions);
    Statements statements = finder.find();
    String references = ActorWorld.references(discourse);
    assertEquals(2, statements.all().size());
    assertEquals(statements.all(), finder.find().all());
    assertEquals(references, ActorWorld.references(discourse));
    Statement first = statements.all().get(0);
    assertThrows(UnsupportedOperationException.class, () -> statements.all().add(first));
  }
}
