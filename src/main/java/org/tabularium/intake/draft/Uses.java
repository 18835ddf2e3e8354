package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tabularium.form.Ids;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.DataCategory.Sensitivity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Source;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// Which data about whom, from where and how long (Art. 30(1)(c) and (f) GDPR): one use for all, as long as the file does
/// not tell them apart; one for each row of an entry that has several rows of data.
final class Uses {
    private static final String DATA = "dataCategory.name";
    private final Stock stock;
    private final Cells cells;
    private final TimeLimits limits;

    Uses(Stock stock, Cells cells) {
        this.stock = stock;
        this.cells = cells;
        this.limits = new TimeLimits(stock, cells);
    }

    /// What one use says before it has an id.
    private record Said(List<Id<SubjectCategory>> subjects, List<Id<DataCategory>> data,
            Set<String> conditions,
            List<Source> sources, List<Id<RetentionRule>> retention) {

        boolean isEmpty() {
            return subjects.isEmpty() && data.isEmpty() && conditions.isEmpty() && sources.isEmpty()
                    && retention.isEmpty();
        }
    }

    /// The uses with what the file says, and those that were there.
    ///
    /// @param conditions conditions for special categories found beside the legal bases
    /// @param complements law that complements them
    List<Use> take(List<Use> before, Set<String> conditions, List<String> complements) {
        Map<Integer, List<Cell>> rows = new LinkedHashMap<>();
        cells.of(DATA).forEach(c -> rows.computeIfAbsent(c.row(), k -> new ArrayList<>()).add(c));
        List<Said> all = rows.size() > 1 ? byRow(rows.keySet()) : List.of(said(r -> true));
        List<Use> uses = new ArrayList<>(before);
        for (Said said : coarse(all)) {
            Set<String> both = new LinkedHashSet<>(conditions);
            both.addAll(said.conditions());
            Said whole = new Said(said.subjects(), said.data(), both, said.sources(), said.retention());
            if (!whole.isEmpty() || !complements.isEmpty()) {
                add(uses, whole, complements, all.size());
            }
        }
        return uses;
    }

    private List<Said> byRow(Set<Integer> rows) {
        // what stands in no row of data is said of all of them
        Predicate<Cell> elsewhere = c -> !rows.contains(c.row());
        Said common = said(elsewhere);
        List<Said> all = new ArrayList<>();
        Said last = common;
        for (int row : rows) {
            Said own = said(c -> c.row() == row);
            boolean card = cells.isCard();
            List<Id<SubjectCategory>> people =
                    own.subjects().isEmpty() && !card ? last.subjects() : own.subjects();
            List<Id<RetentionRule>> kept =
                    own.retention().isEmpty() && !card ? last.retention() : own.retention();
            last = new Said(union(people, card || people.isEmpty() ? common.subjects() : List.of()),
                    union(own.data(), common.data()), united(own.conditions(), common.conditions()),
                    union(own.sources(), common.sources()),
                    union(kept, card || kept.isEmpty() ? common.retention() : List.of()));
            all.add(last);
        }
        return all;
    }

    /// What differs by nothing but the data, or by nothing but the people, is one use.
    private static List<Said> coarse(List<Said> all) {
        Map<Object, Said> byPeople = new LinkedHashMap<>();
        for (Said s : all) {
            byPeople.merge(List.of(s.subjects(), s.conditions(), s.sources(), s.retention()), s,
                    (a, b) -> new Said(a.subjects(), union(a.data(), b.data()), a.conditions(), a.sources(),
                            a.retention()));
        }
        return List.copyOf(byPeople.values());
    }

    private Said said(Predicate<Cell> which) {
        List<Id<SubjectCategory>> subjects = new ArrayList<>();
        List<Id<DataCategory>> data = new ArrayList<>();
        Set<String> conditions = new LinkedHashSet<>();
        List<Source> sources = new ArrayList<>();
        Simple simple = new Simple(stock, cells);
        Where uses = cells.place().at("uses");
        for (Cell cell : cells.of("dataSubjectCategory.name").stream().filter(which).toList()) {
            subjects.addAll(simple.named(cell, stock.subjects(), uses));
        }
        boolean named = cells.of(DATA).stream().anyMatch(which);
        for (Cell cell : cells.of(DATA).stream().filter(which).toList()) {
            data.addAll(simple.named(cell, stock.data(), uses));
        }
        if (!named && data.isEmpty()) {
            for (Cell cell : cells.of("dataCategory.description").stream().filter(which).toList()) {
                data.addAll(simple.named(cell, stock.data(), uses));
            }
        }
        details(which, data, subjects);
        sensitive(which, data, conditions);
        for (Cell cell : cells.of("dataCategory.source").stream().filter(which).toList()) {
            sources.addAll(sources(cell));
        }
        return new Said(distinct(subjects), distinct(data), conditions, sources, limits.take(which));
    }

    /// Details of the only category of a use belong to the category, if it is new and says nothing of them yet.
    private void details(Predicate<Cell> which, List<Id<DataCategory>> data,
            List<Id<SubjectCategory>> subjects) {
        for (Cell cell : cells.of("dataCategory.description").stream().filter(which).toList()) {
            LocalText text = stock.text(cell.text());
            if (data.size() == 1 && free(stock.data(), data.getFirst(), DataCategory::description, text)) {
                stock.data().change(data.getFirst(), d -> d.withDescription(text));
                cells.taken(cell, new Where("data", data.getFirst().value(), "description"));
            }
        }
        for (Cell cell : cells.of("dataSubjectCategory.detail").stream().filter(which).toList()) {
            LocalText text = stock.text(cell.text());
            if (subjects.size() == 1
                    && free(stock.subjects(), subjects.getFirst(), SubjectCategory::description, text)) {
                stock.subjects().change(subjects.getFirst(), s -> s.withDescription(text));
                cells.taken(cell, new Where("subject", subjects.getFirst().value(), "description"));
            }
        }
    }

    private static <T extends org.tabularium.model.Identified<T>> boolean free(Shelf<T> shelf, Id<T> id,
            java.util.function.Function<T, LocalText> at, LocalText wanted) {
        LocalText there = at.apply(shelf.entity(id));
        return there.equals(wanted) || (there.isEmpty() && !shelf.had(id));
    }

    /// Each special category that a cell names is a category of data; what else it says ends in the note.
    private void sensitive(Predicate<Cell> which, List<Id<DataCategory>> data, Set<String> conditions) {
        for (Cell cell : cells.of("dataCategory.sensitivity", "dataCategory.specialType").stream()
                .filter(which)
                .toList()) {
            Pieces pieces = stock.readers().pieces(cell);
            Norms norms = Norms.in(cell.text(), stock.readers(), stock.law(), true);
            conditions.addAll(norms.conditions());
            boolean all = !Wording.isNothing(stock.readers(), cell.text());
            List<String> named = new ArrayList<>();
            for (String piece : all ? pieces.texts() : List.<String>of()) {
                Optional<Sensitivity> kind = sensitivity(piece);
                all &= kind.isPresent();
                if (kind.isPresent()) {
                    data.add(special(piece, kind.get()));
                    named.add(piece);
                }
            }
            Where target = cells.place().at("uses");
            if (all) {
                cells.changed(cell, target, String.join("\n", named), pieces.marks(), Reason.SPLIT);
            } else {
                cells.noted(cell, target, String.join("\n", named),
                        named.isEmpty() ? Reason.NOT_READ : Reason.NOT_ALL_READ);
            }
        }
    }

    private static Optional<Sensitivity> sensitivity(String text) {
        String folded = Texts.folded(text);
        boolean denied =
                Texts.speaksOf(folded, "kein", "nein", "no ", "none", "not ", "nicht", "aucun", "non ");
        return denied ? Optional.empty()
                : !Wording.special(text).isEmpty() ? Optional.of(Sensitivity.SPECIAL)
                        : Wording.isCriminal(text) ? Optional.of(Sensitivity.CRIMINAL) : Optional.empty();
    }

    private Id<DataCategory> special(String name, Sensitivity sensitivity) {
        boolean known = stock.data().knows(name);
        Id<DataCategory> id = stock.data().get(name).id();
        if (!known) {
            stock.data().change(id, d -> d.withSensitivity(sensitivity).withSpecial(Wording.special(name)));
        }
        return id;
    }

    private List<Source> sources(Cell cell) {
        if (Wording.isNothing(stock.readers(), cell.text())) {
            cells.left(cell, Reason.NOTHING_SAID);
            return List.of();
        }
        Pieces pieces = stock.readers().pieces(cell);
        cells.changed(cell, cells.place().at("uses"), String.join("\n", pieces.texts()), pieces.marks(),
                Reason.SPLIT);
        return pieces.texts().stream()
                .map(p -> Source.blank(Wording.source(p)).withDescription(stock.text(p))).toList();
    }

    private void add(List<Use> uses, Said said, List<String> complements, int groups) {
        int at = place(uses, said, groups);
        Set<String> taken = new HashSet<>();
        uses.forEach(u -> taken.add(u.id().value()));
        Use use = at < 0 ? Use.blank(Ids.number("use-", taken::contains)) : uses.get(at);
        String law = use.complement().in(stock.language());
        List<String> more = complements.stream().filter(c -> !law.contains(c)).distinct().toList();
        String all = String.join("; ", more);
        Use now = use.withSubjects(union(use.subjects(), said.subjects()))
                .withData(union(use.data(), said.data()))
                .withConditions(union(use.conditions(), List.copyOf(said.conditions())))
                .withSources(union(use.sources(), said.sources()))
                .withRetention(union(use.retention(), said.retention()))
                .withComplement(more.isEmpty() ? use.complement()
                        : use.complement().with(stock.language(), law.isEmpty() ? all : law + "; " + all));
        if (at < 0) {
            uses.add(now);
        } else {
            uses.set(at, now);
        }
    }

    /// The use that says the same already or, where both sides have only one, that one.
    private static int place(List<Use> uses, Said said, int groups) {
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            if (use.subjects().containsAll(said.subjects()) && use.data().containsAll(said.data())
                    && use.retention().containsAll(said.retention())) {
                return i;
            }
        }
        return uses.size() == 1 && groups == 1 ? 0 : -1;
    }

    private static <T> List<T> distinct(List<T> list) {
        return List.copyOf(new LinkedHashSet<>(list));
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static Set<String> united(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
