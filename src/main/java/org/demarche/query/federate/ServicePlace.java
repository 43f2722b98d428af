package org.demarche.query.federate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementService;

/**
 * A {@code SERVICE} block that can be asked apart from the rest: one of the outermost group, or of
 * an OPTIONAL of it.
 *
 * @param service the block
 * @param group the outermost group
 * @param at the number of the block, or of the OPTIONAL, in the group
 * @param optional the group of the OPTIONAL, if the block is in one
 */
record ServicePlace(
    ElementService service, ElementGroup group, int at, Optional<ElementGroup> optional) {

  /** The first one, if there is any. */
  static Optional<ServicePlace> first(ElementGroup group) {
    for (int i = 0; i < group.size(); i++) {
      if (group.get(i) instanceof ElementService service) {
        return Optional.of(new ServicePlace(service, group, i, Optional.empty()));
      }
      if (group.get(i) instanceof ElementOptional element) {
        ElementGroup inner = group(element.getOptionalElement());
        for (Element member : inner.getElements()) {
          if (member instanceof ElementService service) {
            return Optional.of(new ServicePlace(service, group, i, Optional.of(inner)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The element as a group, which it is already where a parser made it. */
  static ElementGroup group(Element element) {
    if (element instanceof ElementGroup group) {
      return group;
    }
    ElementGroup group = new ElementGroup();
    group.addElement(element);
    return group;
  }

  /** What stands before the block: in the outermost group, then in the OPTIONAL. */
  List<Element> before() {
    List<Element> before = new ArrayList<>(group.getElements().subList(0, at));
    optional.ifPresent(
        inner -> before.addAll(inner.getElements().subList(0, indexIn(inner, service))));
    return before;
  }

  /** What stands after it in the outermost group. */
  List<Element> after() {
    return group.getElements().subList(at + 1, group.size());
  }

  /** The outermost group with the answers in the place of the block. */
  ElementGroup answered(ElementData answers) {
    return replaced(
        group,
        group.get(at),
        optional
            .<Element>map(inner -> new ElementOptional(replaced(inner, service, answers)))
            .orElse(answers));
  }

  private static ElementGroup replaced(ElementGroup group, Element old, Element replacement) {
    ElementGroup copy = new ElementGroup();
    group.getElements().forEach(it -> copy.addElement(it == old ? replacement : it));
    return copy;
  }

  private static int indexIn(ElementGroup group, Element wanted) {
    int index = 0;
    while (group.get(index) != wanted) {
      index++;
    }
    return index;
  }
}
