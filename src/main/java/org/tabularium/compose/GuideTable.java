package org.tabularium.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.document.Workbook.TextCell;
import org.tabularium.model.Identified;

/// Explains the columns of a workbook: what stands there, which article asks for it, how it is filled in. A
/// column is known by its header, so that whoever adds one is reminded to explain it.
final class GuideTable {
    private static final String MARK = "explain.";
    /// A cell holds the ids of a few hundred entries easily.
    private static final int IDS_A_ROW = 300;
    /// Longer lists are best looked at in the cell itself.
    private static final int FEW = 12;
    private final Scribe scribe;
    /// The key of what a header says.
    private final Map<String, String> keys = new HashMap<>();

    /// @param scribe knows the texts of the workbook too
    GuideTable(Scribe scribe) {
        this.scribe = scribe;
        scribe.texts().keys().stream().filter(key -> key.startsWith(MARK))
                .map(key -> key.substring(MARK.length()))
                .forEach(key -> keys.putIfAbsent(header(key), key));
    }

    Sheet sheet(List<Sheet> sheets) {
        List<List<Cell>> rows = new ArrayList<>(List.of(row(List.of("", "", "", scribe.say("guide.about")))));
        for (Sheet sheet : sheets) {
            for (Column column : sheet.columns()) {
                if (!column.hidden()) {
                    rows.add(row(explained(sheet, column)));
                }
            }
        }
        return new Sheet(scribe.say("workbook.guide"), 2,
                List.of(new Column(scribe.say("workbook.sheet"), 22),
                        new Column(scribe.say("workbook.column"), 38),
                        new Column(scribe.say("workbook.article"), 34),
                        new Column(scribe.say("workbook.how"), 90),
                        Column.ofKeys(scribe.say("workbook.id"))),
                listing(rows, sheets), Art30Workbook.GUIDE);
    }

    /// The rows with the ids of all entries in a last, hidden column: so it can be told whether a row was deleted, or
    /// never stood in the workbook.
    private static List<List<Cell>> listing(List<List<Cell>> rows, List<Sheet> sheets) {
        List<String> ids = sheets.stream().filter(s -> !s.key().isEmpty() && !s.key().equals("ground"))
                .flatMap(s -> s.rows().stream()).map(r -> r.getLast() instanceof TextCell id ? id.text() : "")
                .toList();
        int each = Math.max(IDS_A_ROW, ids.size() / rows.size() + 1);
        List<List<Cell>> listing = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int from = Math.min(ids.size(), i * each);
            String some = String.join(" ", ids.subList(from, Math.min(ids.size(), from + each)));
            listing.add(Identified.with(rows.get(i),
                    some.isEmpty() ? new EmptyCell() : new TextCell(some, Optional.empty())));
        }
        return listing;
    }

    private List<String> explained(Sheet sheet, Column column) {
        Optional<String> key = Optional.ofNullable(keys.get(column.header()));
        String how = key.map(k -> scribe.say(MARK + k)).orElse("");
        String choices = column.choices().isEmpty() || column.choices().size() > FEW ? ""
                : "\n" + scribe.say("guide.choices") + " " + String.join("; ", column.choices());
        return List.of(sheet.name(), key.map(this::label).orElse(column.header()),
                key.map(this::article).orElse(""), (how + choices + "\n" + taken(sheet, column)).strip());
    }

    /// Whether what is changed there is taken over when the workbook is read again.
    private String taken(Sheet sheet, Column column) {
        return scribe.say("guide.taken." + (sheet.key().isEmpty() ? Taken.SHOWN : column.taken()).name()
                .toLowerCase(Locale.ROOT));
    }

    private boolean isSection(String key) {
        return scribe.texts().keys().contains(key + ".label");
    }

    private String label(String key) {
        return scribe.say(isSection(key) ? key + ".label" : key);
    }

    private String article(String key) {
        return isSection(key) ? scribe.fullArticle(key) : "";
    }

    /// As the tables head their columns: parties without the article, activities with it.
    private String header(String key) {
        String article = key.startsWith("party.") ? "" : article(key);
        return Cells.spaced(article.isEmpty() ? label(key) : label(key) + " (" + article + ")");
    }

    private static List<Cell> row(List<String> texts) {
        return texts.stream().<Cell>map(t -> t.isEmpty() ? new EmptyCell()
                : new TextCell(Cells.spaced(t), Optional.empty())).toList();
    }
}
