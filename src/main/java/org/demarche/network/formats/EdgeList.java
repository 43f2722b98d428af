package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.network.Network;
import org.demarche.network.Period;

/**
 * A line for each tie, {@code source,target,weight}, for R, Python and spreadsheets; over time also
 * {@code step,start,mid,stop}. Nodes without ties are not in it.
 */
final class EdgeList implements NetworkWriter {
  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Elements elements = new Elements(export);
    try (CSVPrinter csv = Csv.printer(out)) {
      if (export.isOverTime()) {
        csv.printRecord("source", "target", "weight", "step", "start", "mid", "stop");
      } else {
        csv.printRecord("source", "target", "weight");
      }
      for (Network network : export.networks()) {
        for (Tie tie : elements.ties(network)) {
          csv.print(tie.from().label());
          csv.print(tie.to().label());
          csv.print(Numbers.exact(tie.weight()));
          if (network.period().isPresent()) {
            Period period = network.period().get();
            csv.print(period.step());
            csv.print(period.start());
            csv.print(period.mid());
            csv.print(period.stop());
          }
          csv.println();
        }
      }
    }
  }
}
