package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.document.Workbook;
import org.tabularium.intake.Progress;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.Row;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Takes a workbook over: finds the cells that were changed, reads them, and proves by composing the workbook of the
/// draft that they were understood. To be used once.
final class Taking {
    /// What others refer to comes before them.
    private static final List<String> ORDER =
            List.of("party", "retention", "measure", "subject", "data", "system",
                    "joint", "review", "mandate", "activity", "ground");
    private final WorkbookFile.Composing composing;
    private final List<Sheet> sheets;
    private final Register base;
    private final Reports reports;
    private final Law law;
    private final Progress progress;
    private final List<Edit> edits = new ArrayList<>();
    /// Edits are known as the objects they are.
    private final IdentityHashMap<Edit, Read.Left> left = new IdentityHashMap<>();
    private final IdentityHashMap<Edit, Read.Proof> proofs = new IdentityHashMap<>();

    /// How many rows were gone through.
    private int rows;

    Taking(WorkbookFile.Composing composing, Law law, List<Sheet> sheets, Register base,
            Locale user, Progress progress) {
        this.progress = progress;
        this.composing = composing;
        this.sheets = sheets;
        this.base = base;
        this.reports = new Reports(user);
        this.law = law;
        this.rows = sheets.stream().mapToInt(s -> s.rows().size()).sum();
    }

    Takeover takeover() {
        Workbook composed = composing.of(base);
        List<Page> known = composing.pages(sheets, composed, base);
        NewRows made = new NewRows(base, composing.language(), known);
        Register start = made.register();
        List<Page> pages = made.isEmpty() ? known : composing.pages(sheets, composing.of(start), start);
        pages.forEach(page -> compare(page, made));
        edits.sort(Comparator.comparingInt(e -> ORDER.indexOf(order(e))));
        CellReader reader = new CellReader(law, composing.language(), start);
        Register draft = read(reader, start);
        for (List<Edit> refuted = refuted(reader, start, draft); !refuted.isEmpty(); refuted =
                refuted(reader, start, draft)) {
            refuted.forEach(e -> left.put(e, new Read.Left("not-whole", List.of())));
            draft = read(reader, start);
        }
        edits.forEach(e -> reports.edited(e, Optional.ofNullable(left.get(e))));
        others(pages, composed);
        Set<Id<Activity>> deleted = deleted(pages);
        return new Takeover(base, deleted.isEmpty() ? draft : Removal.of(draft, deleted), reports.all());
    }

    private static String order(Edit edit) {
        return edit.path().isEmpty() ? edit.kind() : "ground";
    }

    private void compare(Page page, NewRows made) {
        Map<String, Integer> places = Page.ids(page.composed());
        Set<String> seen = new HashSet<>();
        for (Row row : page.rows()) {
            progress.at(++rows);
            Optional<String> fresh = made.id(page, row);
            String id = fresh.orElseGet(() -> page.id(row));
            Integer place = places.get(id);
            if (place == null || !seen.add(id)) {
                reports.row(page, row, id.isEmpty() || place != null ? "no-name" : "unknown-id");
            } else {
                compare(page, row, id, page.composed().rows().get(place), fresh.isPresent());
            }
        }
    }

    private void compare(Page page, Row row, String id, List<Workbook.Cell> composed, boolean isNew) {
        page.columns().forEach((at, column) -> {
            Workbook.Column heading = page.composed().columns().get(column);
            Workbook.Cell before = composed.get(column);
            String text = row.cell(at);
            if (heading.hidden()) {
                return;
            }
            boolean empty = text.isBlank() && (isNew || LineReader.isGap(before));
            String said = Edit.said(before);
            if (empty || text.equals(said) || Plain.text(text).equals(said)) {
                reports.unchanged(page, row, at, said);
            } else {
                edits.add(edit(page, row, id, heading, before, text));
            }
        });
        reports.unknown(page, row);
    }

    /// The row of a legal basis is about an activity: its id is that of the activity, of the purpose and a number.
    private static Edit edit(Page page, Row row, String id, Workbook.Column column, Workbook.Cell before,
            String text) {
        String[] parts = id.split("/");
        boolean ground = page.composed().key().equals("ground") && parts.length == 3;
        String path = !ground ? "" : "purposes/" + parts[1] + "/grounds/" + (Integer.parseInt(parts[2]) - 1);
        return new Edit(page.file().name(), row.number(), ground ? "activity" : page.composed().key(),
                parts[0],
                path, column, before, text, page.entry(row));
    }

    private Register read(CellReader reader, Register start) {
        Register draft = start;
        proofs.clear();
        for (Edit edit : edits) {
            progress.at(rows);
            if (!left.containsKey(edit)) {
                switch (reader.read(draft, edit)) {
                    case Read.Taken(var register, var proof) -> {
                        draft = register;
                        proofs.put(edit, proof);
                    }
                    case Read.Left no -> left.put(edit, no);
                }
            }
        }
        return draft;
    }

    /// The edits that the workbook of the draft does not bear out, nor one in which they alone were made: what another
    /// cell says may show in the same words.
    private List<Edit> refuted(CellReader reader, Register start, Register draft) {
        if (proofs.isEmpty()) {
            return List.of();
        }
        Proving whole = new Proving(composing.of(draft));
        return edits.stream().filter(e -> !left.containsKey(e))
                .filter(e -> !whole.bears(e, order(e), proofs.getOrDefault(e, Read.Proof.SAME)))
                .filter(e -> !isBorneOutAlone(reader, start, e)).toList();
    }

    private boolean isBorneOutAlone(CellReader reader, Register start, Edit edit) {
        progress.at(rows);
        return reader.read(start, edit) instanceof Read.Taken(var alone, var proof)
                && new Proving(composing.of(cut(alone, edit))).bears(edit, order(edit), proof);
    }

    /// The register with the activity alone, if that is what a cell is about.
    private static Register cut(Register register, Edit edit) {
        return !edit.kind().equals("activity") ? register
                : register.withActivities(
                        Identified.find(register.activities(), new Id<Activity>(edit.entity())).stream()
                                .toList());
    }

    /// Activities whose rows stood in the workbook when it was written, and stand there no more. What else has lost its
    /// row stays: where it is used, only the program shows.
    private Set<Id<Activity>> deleted(List<Page> pages) {
        Set<String> listed = Set.copyOf(composing.listed(sheets));
        Set<Id<Activity>> deleted = new HashSet<>();
        for (Page page : pages) {
            Set<String> there = page.rows().stream().map(page::id).collect(Collectors.toSet());
            for (String id : Page.ids(page.composed()).keySet()) {
                boolean gone = listed.contains(entry(id)) && !there.contains(id);
                if (gone && page.composed().key().equals("activity")) {
                    deleted.add(new Id<>(id));
                } else if (gone && !deleted.contains(new Id<Activity>(entry(id)))) {
                    reports.missing(page, id);
                }
            }
        }
        return deleted;
    }

    /// The entry that a row is about.
    private static String entry(String id) {
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    }

    /// Sheets whose rows are about no entries, or that are none of the workbook's.
    private void others(List<Page> pages, Workbook composed) {
        for (Sheet sheet : sheets) {
            if (pages.stream().noneMatch(p -> p.file().name().equals(sheet.name()))) {
                Optional<Workbook.Sheet> own = composed.sheets().stream()
                        .filter(s -> Plain.key(s.name()).equals(Plain.key(sheet.name()))).findFirst();
                reports.other(sheet, own);
            }
        }
    }
}
