package org.demarche.ontology;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Writes nodes as N-Quads in UTF-8. What needs no escapes, nearly everything, goes out whole, where
 * Jena looks at each character on its way; the rest is left to Jena. Not thread-safe.
 */
public final class QuickNodeFormatter extends NodeFormatterNT {

  /** The last graph name or the like: one after the other has the same, which need not be read. */
  private String plain = "";

  @Override
  public void formatURI(AWriter out, String iri) {
    if (iri == plain || isPlainIri(iri)) {
      plain = iri;
      printBetween(out, '<', iri, '>');
    } else {
      super.formatURI(out, iri);
    }
  }

  @Override
  public void formatLitString(AWriter out, String text) {
    if (isPlainText(text)) {
      printBetween(out, '"', text, '"');
    } else {
      super.formatLitString(out, text);
    }
  }

  @Override
  public void formatLitDT(AWriter out, String text, String datatype) {
    formatLitString(out, text);
    out.print("^^");
    formatURI(out, datatype);
  }

  private static void printBetween(AWriter out, char open, String text, char close) {
    out.print(open);
    out.print(text);
    out.print(close);
  }

  private static boolean isPlainIri(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '#' && c <= 'Z' && c != '<' && c != '>';
      if (!plain && c != '_' && c != '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == 0x7f || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
