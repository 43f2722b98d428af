package org.demarche.read;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text each shown element of a page holds, measured in one walk. */
final class HtmlSizes implements NodeFilter {
  private static final int SHORT = 25;
  private static final int PARAGRAPH = 80;
  private static final Size NONE = new Size(0, 0, 0, 0);

  /**
   * Numbers of characters.
   *
   * @param own directly in the element, outside of its children
   * @param text all that it shows
   * @param links what of that is links
   * @param prose what of that is in paragraphs and not in links
   */
  record Size(int own, int text, int links, int prose) {}

  /** An element whose children are being counted. */
  private static final class Open {
    private int own;
    private int text;
    private int links;
    private int prose;
  }

  private final Set<Element> dropped;
  private final Map<Element, Size> sizes = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private HtmlSizes(Set<Element> dropped) {
    this.dropped = dropped;
    open.push(new Open());
  }

  /** Measures an element without the given ones in it. */
  static HtmlSizes of(Element root, Set<Element> dropped) {
    HtmlSizes sizes = new HtmlSizes(dropped);
    root.filter(sizes);
    return sizes;
  }

  /** The same without some more. */
  HtmlSizes without(Element root, Collection<Element> more) {
    Set<Element> all = new HashSet<>(dropped);
    all.addAll(more);
    return more.isEmpty() ? this : of(root, all);
  }

  /** Whether an element is neither dropped nor within one that is. */
  boolean shows(Element element) {
    return sizes.containsKey(element);
  }

  Size of(Element element) {
    return sizes.getOrDefault(element, NONE);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      int length = shown(words.getWholeText());
      open.peek().own += length;
      open.peek().text += length;
    } else if (node instanceof Element element) {
      if (dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open.push(new Open());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, open.pop(), open.peek());
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, Open closed, Open parent) {
    int links = element.normalName().equals("a") ? closed.text : closed.links;
    boolean paragraph = isParagraph(element, closed);
    int prose = paragraph ? Math.max(0, closed.text - 2 * links) : closed.prose;
    sizes.put(element, new Size(closed.own, closed.text, links, prose));
    parent.text += closed.text;
    parent.links += links;
    parent.prose += prose;
  }

  /** Of text that is by far its own, a block is a paragraph whatever it is called. */
  private static boolean isParagraph(Element element, Open closed) {
    return element.nameIs("p")
        ? closed.text >= SHORT
        : closed.own >= PARAGRAPH && closed.own * 2 > closed.text && element.isBlock();
  }

  /** The length with white space in runs of one space. */
  private static int shown(String words) {
    int length = 0;
    boolean space = true;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = words.charAt(i) <= ' ';
      length += blank && space ? 0 : 1;
      space = blank;
    }
    return length;
  }
}
