package org.tabularium.intake.table;
import java.nio.file.*; import java.util.*; import org.junit.jupiter.api.Test; import org.tabularium.law.Law; import org.tabularium.catalog.Catalog; import org.tabularium.intake.sheet.*;
class TryTest {
  @Test void t() throws Exception {
    Law law = Law.load(); Targets targets = Targets.load(law);
    Recognition r = new Recognition(targets, law, org.tabularium.store.CatalogFiles.delivered());
    StringBuilder o = new StringBuilder();
    for (var u : Expected.unseen("others.json")) { if (System.getenv("UNSEEN") == null) break; var m = r.of(List.of(u.sheet())).sheets().getFirst(); var s = Score.of(u.name(), m.columns(), u.fields());
      o.append(s.name()+" "+m.subject()+" "+m.shape()+" rows "+m.headings()+" left "+m.left()+" "+s.share()+"\n"); s.said().forEach(x -> o.append("   "+x+"\n")); }
    var h = Expected.known().path("headers");
    for (var e : h.properties()) { List<Row> rows = new ArrayList<>(); for (String l : Files.readAllLines(Path.of("/work/shared/registers/headers", e.getKey()))) rows.add(new Row(rows.size()+1, csv(l)));
      var m = r.of(List.of(new Sheet(e.getKey(), rows))).sheets().getFirst(); var s = Score.of(e.getKey(), m.columns(), Expected.texts(e.getValue()));
      o.append(s.name()+" "+m.subject()+" "+m.shape()+" rows "+m.headings()+" left "+m.left()+" "+s.share()+"\n"); s.said().forEach(x -> o.append("   "+x+"\n")); }
    for (String f : List.of("HR_department_of_Alpha.xlsx","Beta_a_processor_of_employee_expenses.xlsx")) { var m = r.of(ExcelSheets.read(Path.of("/work/shared/registers/small-xlsx-en", f), 1L<<26)).sheets().getFirst(); var s = Score.of(f, m.columns(), Expected.texts(Expected.known().path("small")));
      o.append(s.name()+" "+m.subject()+" "+m.shape()+" rows "+m.headings()+" left "+m.left()+" "+s.share()+"\n"); s.said().forEach(x -> o.append("   "+x+"\n")); }
    Files.writeString(Path.of("/tmp/try.txt"), o);
  }
  static List<String> csv(String l) { List<String> o = new ArrayList<>(); StringBuilder b = new StringBuilder(); boolean q=false; for (char c : l.toCharArray()) { if (c=='"') q=!q; else if (c==','&&!q) { o.add(b.toString()); b.setLength(0);} else b.append(c);} o.add(b.toString()); return o; }
}
