package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tabularium.catalog.RecipientCategory;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Register;

/// Adds entries to a register one after the other; the register itself is made once, at the end.
final class Taking {
    private static final String NUMBER = "activity.number";
    private static final String NAME = "activity.name";
    private static final int LEAST_WORD = 5;
    private final Stock stock;
    private final Heads heads;
    private final Activities activities;
    private final Mandates mandates;
    private final Annexes annexes;
    private final Register start;
    private final Sheets<Activity> records;
    private final Sheets<Mandate> orders;

    Taking(Stock stock, Register start) {
        Map<String, RecipientCategory> categories = Recipients.categories(stock);
        this.stock = stock;
        this.start = start;
        this.heads = new Heads(stock, start);
        this.activities = new Activities(stock, categories);
        this.mandates = new Mandates(stock, categories);
        this.annexes = new Annexes(stock);
        this.records = new Sheets<>(Vocabulary.ACTIVITIES, start, Activity::number);
        this.orders = new Sheets<>(Vocabulary.MANDATES, start, Mandate::number);
    }

    /// The sheets of a record while entries are added. Each one that was there can be meant by one entry only.
    private static final class Sheets<T extends Identified<T>> {
        private final Vocabulary<T> vocabulary;
        private final Map<Id<T>, T> all = new LinkedHashMap<>();
        private final Map<String, Id<T>> byNumber = new HashMap<>();
        private final Map<String, Id<T>> byName = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<Id<T>> used = new HashSet<>();

        Sheets(Vocabulary<T> vocabulary, Register register, Function<T, String> number) {
            this.vocabulary = vocabulary;
            vocabulary.list().of(register).forEach(e -> {
                all.put(e.id(), e);
                ids.add(e.id().value());
                if (!number.apply(e).isBlank()) {
                    byNumber.putIfAbsent(Texts.folded(number.apply(e)), e.id());
                }
                vocabulary.name().apply(e).texts().values()
                        .forEach(n -> byName.putIfAbsent(Texts.folded(n), e.id()));
            });
        }

        /// The sheet of this name or, if its name has a word in common or the file says none, of this number: two
        /// records count from one, and mean different things.
        Optional<T> there(String number, String name) {
            return free(byName.get(Texts.folded(name))).or(() -> free(byNumber.get(Texts.folded(number)))
                    .filter(t -> name.isEmpty() || vocabulary.name().apply(t).texts().values().stream()
                            .anyMatch(n -> isRelated(n, name))))
                    .filter(t -> used.add(t.id()));
        }

        private Optional<T> free(@Nullable Id<T> id) {
            return id == null || used.contains(id) ? Optional.empty() : Optional.ofNullable(all.get(id));
        }

        private static boolean isRelated(String one, String other) {
            List<String> words = List.of(Texts.folded(one).split(" ", -1));
            return List.of(Texts.folded(other).split(" ", -1)).stream()
                    .anyMatch(w -> w.length() >= LEAST_WORD && words.contains(w));
        }

        T fresh(String name, LocalText text) {
            Id<T> id = Id.fresh(vocabulary.prefix(), name, ids::contains);
            ids.add(id.value());
            return vocabulary.create().apply(id, text);
        }

        void put(T sheet) {
            all.put(sheet.id(), sheet);
        }

        Register fill(Register register) {
            List<T> now = new ArrayList<>(all.values());
            return now.equals(vocabulary.list().of(register)) ? register
                    : vocabulary.list().with(register, now);
        }
    }

    /// Takes an entry.
    ///
    /// @return what became of its cells
    List<CellReport> take(Subject subject, Entry entry) {
        return switch (subject) {
            case ACTIVITIES -> activity(entry);
            case MANDATES -> mandate(entry);
            case PARTIES, MEASURES -> annexed(subject, entry);
            case CONTROLLER -> {
                Cells cells = new Cells(entry, new Where("controller", "", ""));
                heads.take(cells, true);
                yield cells.reports("");
            }
            case NONE -> new Cells(entry, Where.NOWHERE).reports("");
        };
    }

    private List<CellReport> activity(Entry entry) {
        String name = name(entry);
        Activity before = records.there(first(entry, NUMBER), first(entry, NAME))
                .orElseGet(() -> records.fresh(name, stock.text(name)).withStatus(Activity.Status.ACTIVE));
        Cells cells = new Cells(entry, new Where("activity", before.id().value(), ""));
        heads.take(cells, false);
        Activity now = activities.drafted(before, cells);
        records.put(now);
        return cells.reports(label(now.name(), name));
    }

    private List<CellReport> mandate(Entry entry) {
        String name = name(entry);
        Mandate before = orders.there(first(entry, NUMBER), first(entry, NAME))
                .orElseGet(() -> orders.fresh(name, stock.text(name)).withStatus(Activity.Status.ACTIVE));
        Cells cells = new Cells(entry, new Where("mandate", before.id().value(), ""));
        Mandate now = mandates.drafted(before, cells);
        orders.put(now);
        return cells.reports(label(now.name(), name));
    }

    private List<CellReport> annexed(Subject subject, Entry entry) {
        Cells unplaced = new Cells(entry, Where.NOWHERE);
        boolean party = subject == Subject.PARTIES;
        Optional<Where> place = party ? annexes.party(unplaced) : annexes.measure(unplaced);
        if (place.isEmpty()) {
            return unplaced.reports("");
        }
        Cells cells = new Cells(entry, place.get());
        if (party) {
            annexes.takeParty(cells);
            return cells.reports(stock.parties().entity(new Id<>(place.get().entity())).name());
        }
        annexes.takeMeasure(cells);
        return cells.reports(
                label(stock.measures().entity(new Id<>(place.get().entity())).name(), ""));
    }

    private String label(LocalText name, String otherwise) {
        return name.best(stock.language(), stock.language()).map(Map.Entry::getValue).orElse(otherwise);
    }

    private static String first(Entry entry, String field) {
        return entry.cells().stream().filter(c -> c.field().equals(field)).map(Cell::text).findFirst()
                .orElse("");
    }

    /// What an entry is called: by its name, else by its purpose or what it does, else by its number.
    private static String name(Entry entry) {
        for (String field : List.of(NAME, "mandate.controller", "purpose.name", "activity.description",
                NUMBER)) {
            String text = first(entry, field);
            if (!text.isEmpty()) {
                return field.equals(NAME) ? text : text.lines().findFirst().orElse("");
            }
        }
        return "";
    }

    Register register() {
        return stock
                .fill(orders.fill(records.fill(heads.register().equals(start) ? start : heads.register())));
    }
}
