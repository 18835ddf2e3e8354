package org.tabularium.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;

/// The fields that authorities and associations ask for in their forms (`docs/field-mapping.md`), in the words
/// of the record.
///
/// A field has the same words whatever form it stands in. Where nothing is recorded it has none, or a gap
/// where the law asks for it. A name with `#` is one part of a field, for example the recipients inside.
public final class Fields {
    private final Scribe scribe;
    private final FieldMap map = new FieldMap();

    private Fields(Scribe scribe) {
        this.scribe = scribe;
        new RecordFields(scribe).into(map);
        new HeadFields(scribe).into(map);
        new PurposeFields(scribe).into(map);
        new UseFields(scribe).into(map);
        new RetentionFields(scribe).into(map);
        new RecipientFields(scribe).into(map);
        new ProcessorFields(scribe).into(map);
        new TransferFields(scribe).into(map);
        new ProtectionFields(scribe).into(map);
        new ImpactFields(scribe).into(map);
        new MandateFields(scribe).into(map);
    }

    public static Fields of(Scribe scribe) {
        return new Fields(scribe);
    }

    public Set<String> names() {
        return map.names();
    }

    /// What the record as a whole says; empty where nothing is recorded.
    public List<Block> values(String name) {
        return map.values(name);
    }

    /// What an entry says; empty where nothing is recorded.
    public List<Block> values(String name, Entry entry) {
        return map.values(name, entry);
    }

    /// The day that the whole of the field is, for cells that know days.
    public Optional<LocalDate> day(String name, Entry entry) {
        return map.day(name, entry);
    }

    /// "not stated", leading to the field.
    public Line gap(String name) {
        return scribe.gap(map.where(name));
    }

    /// "not stated", leading to the field.
    public Line gap(String name, Entry entry) {
        return scribe.gap(map.where(name, entry));
    }

    /// The conditions that boxes may have.
    public static Set<String> conditions() {
        return Ticks.names();
    }

    /// The tables there are within an entry.
    public static Set<String> tables() {
        return FieldRows.NAMES;
    }

    /// Whether this is decided by what is recorded: see [Ticks].
    public boolean holds(String condition, Entry entry) {
        return Ticks.holds(scribe, condition, entry.subject());
    }

    /// The rows of a table within an entry: see [FieldRows].
    public List<List<Line>> rows(String of, Entry entry) {
        return new FieldRows(scribe).rows(of, entry.subject());
    }

    /// The names of the boxes that contact details have.
    public static List<String> contactBoxes() {
        return ContactColumns.ROWS;
    }

    /// What stands in these boxes of whom a field of the record is about: see [ContactColumns].
    public List<Line> contact(String name) {
        return new ContactColumns(scribe).of(name);
    }

    /// The entries of the controller's record.
    public List<Entry> activities() {
        return scribe.register().activities().stream().map(Entry::of).toList();
    }

    /// The entries of the processor's record.
    public List<Entry> mandates() {
        return scribe.register().mandates().stream().map(Entry::of).toList();
    }

    /// The measures of the record by their aims, which the entries refer to.
    public List<Block> annex() {
        return new ProtectionSection(scribe).annex();
    }

    /// The same as a sheet.
    public Workbook.Sheet measures() {
        return new MeasureTable(scribe).sheet();
    }

    /// Number and name of an entry.
    public Text title(Entry entry) {
        Line number = line(values("activity.number", entry));
        Line name = line(values("activity.name", entry));
        return (number.isEmpty() ? name : number.add(" ").add(name)).text();
    }

    private static Line line(List<Block> values) {
        return lines(values).findFirst().orElseGet(Line::new);
    }

    /// The lines of blocks in reading order.
    public static Stream<Line> lines(List<Block> blocks) {
        return blocks.stream().flatMap(Spans::texts).map(Line::of);
    }
}
