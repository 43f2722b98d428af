import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Tags words from standard input, a sentence a line, with NLP4J: what our tagger learns from. */
public final class Teacher {
  private static final String FOLDER = "edu/emory/mathcs/nlp/";
  private static final String CONFIGURATION =
      "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
          + "<ambiguity_classes field=\"word_form_simplified_lowercase\">"
          + (FOLDER + "lexica/en-ambiguity-classes-simplified-lowercase.xz")
          + "</ambiguity_classes><word_clusters field=\"word_form_simplified_lowercase\">"
          + (FOLDER + "lexica/en-brown-clusters-simplified-lowercase.xz")
          + ("</word_clusters></lexica><models><pos>" + FOLDER + "models/en-pos.xz</pos></models>")
          + "</configuration>";

  public static void main(String[] args) throws Exception {
    NLPDecoder decoder =
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ");
      NLPNode[] nodes = new NLPNode[words.length + 1];
      nodes[0] = new NLPNode();
      nodes[0].toRoot();
      for (int i = 0; i < words.length; i++) {
        nodes[i + 1] = new NLPNode(i + 1, words[i]);
      }
      decoder.decode(nodes);
      StringBuilder tags = new StringBuilder();
      for (int i = 1; i < nodes.length; i++) {
        tags.append(i > 1 ? " " : "").append(nodes[i].getPartOfSpeechTag());
      }
      out.println(tags);
    }
    out.flush();
  }
}
