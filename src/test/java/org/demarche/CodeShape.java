package org.demarche;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the sources look like, as the compiler parses them.
 *
 * @param branches by method: each if, loop, case, catch, conditional, {@code &&} and {@code ||}
 * @param wordLists places with more than five words as arguments or alternatives
 */
record CodeShape(Map<String, Integer> branches, List<String> wordLists) {
  private static final int MOST_WORDS = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}' ]{2,}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}{2,}");

  /** The shape of all sources below these folders. */
  static CodeShape of(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    CodeShape shape = new CodeShape(new TreeMap<>(), new ArrayList<>());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        shape.new Units().scan(unit, Path.of(unit.getSourceFile().getName()).getFileName() + "");
      }
    }
    return shape;
  }

  /** Looks at each method and each list of words of a file. */
  private final class Units extends TreeScanner<Void, String> {
    @Override
    public Void visitMethod(MethodTree method, String file) {
      Branches counter = new Branches();
      counter.scan(method.getBody(), null);
      branches.merge(file + " " + method.getName(), counter.count, Math::max);
      return super.visitMethod(method, file);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String file) {
      note(call.getArguments(), file);
      return super.visitMethodInvocation(call, file);
    }

    @Override
    public Void visitNewArray(NewArrayTree array, String file) {
      note(array.getInitializers() == null ? List.of() : array.getInitializers(), file);
      return super.visitNewArray(array, file);
    }

    private void note(List<? extends ExpressionTree> values, String file) {
      long words = values.stream().filter(CodeShape::isWord).count();
      if (words > MOST_WORDS) {
        wordLists.add(file + ": " + words + " words from " + values.get(0));
      }
    }

    @Override
    public Void visitLiteral(LiteralTree literal, String file) {
      if (literal.getValue() instanceof String text && text.contains("|")) {
        long words =
            Arrays.stream(text.split("[|()]")).filter(p -> WORD.matcher(p).matches()).count();
        if (words > MOST_WORDS) {
          wordLists.add(file + ": alternation " + text);
        }
      }
      return null;
    }
  }

  private static boolean isWord(ExpressionTree value) {
    return value instanceof LiteralTree literal
        && literal.getValue() instanceof String text
        && LETTER.matcher(text).find();
  }

  /** Counts the branches of one method. */
  private static final class Branches extends TreeScanner<Void, Void> {
    private int count;

    @Override
    public Void visitIf(IfTree tree, Void nothing) {
      count++;
      return super.visitIf(tree, nothing);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void nothing) {
      count++;
      return super.visitForLoop(tree, nothing);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
      count++;
      return super.visitEnhancedForLoop(tree, nothing);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
      count++;
      return super.visitWhileLoop(tree, nothing);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
      count++;
      return super.visitDoWhileLoop(tree, nothing);
    }

    @Override
    public Void visitCase(CaseTree tree, Void nothing) {
      count += tree.getExpressions().isEmpty() ? 0 : 1;
      return super.visitCase(tree, nothing);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void nothing) {
      count++;
      return super.visitCatch(tree, nothing);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
      count++;
      return super.visitConditionalExpression(tree, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void nothing) {
      Kind kind = tree.getKind();
      count += kind == Kind.CONDITIONAL_AND || kind == Kind.CONDITIONAL_OR ? 1 : 0;
      return super.visitBinary(tree, nothing);
    }
  }
}
