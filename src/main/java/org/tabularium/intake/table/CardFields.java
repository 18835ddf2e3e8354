package org.tabularium.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.ColumnMapping.Reason;
import org.tabularium.intake.table.SheetMapping.Subject;

/// To which fields the labels of a card belong.
final class CardFields {
    private static final double EXACT = 0.96;
    private static final double EXPECTED_OTHERWISE = 0.93;
    /// Whom several cells describe: name, address, telephone.
    private static final Set<String> ACTORS = Set.of("controller.name", "dpo", "dpo.organisation",
            "euRepresentative",
            "jointControllers", "activity.owner", "processor.name", "mandate.controller",
            "mandate.controllerDpo",
            "mandate.controllerRepresentative", "supervisoryAuthority", "controller.legalRepresentative");
    /// What is said of an entry of a list beside its name.
    private static final Map<String, String> DETAILS = Map.of("dataCategory.name", "dataCategory.description",
            "dataSubjectCategory.name", "dataSubjectCategory.detail", "recipient.category", "recipient.name",
            "recipient.external", "recipient.name", "tom.general", "tom.general", "system.name",
            "system.location");
    private final Guess guess;
    private final Targets targets;
    private final Columns columns;
    private final Subject subject;

    CardFields(Guess guess, Targets targets, Columns columns, Subject subject) {
        this.guess = guess;
        this.targets = targets;
        this.columns = columns;
        this.subject = subject;
    }

    /// A field with how sure it is.
    record Sure(String field, double certainty) {}

    /// Whether a text is a label rather than what one says.
    boolean isLabel(String text) {
        return !text.startsWith("►") && (guess.heading(text) >= Guess.SURE || text.endsWith(":"));
    }

    /// Whether a text is so surely a label that it is one even where what a label says is expected.
    boolean isSurelyLabel(String text) {
        return guess.heading(text) >= EXPECTED_OTHERWISE || text.endsWith(":");
    }

    boolean isPlaceholder(String text) {
        return guess.lexicon().isPlaceholder(text);
    }

    /// Whether a text can stand above a column within a card.
    boolean isHeading(String text) {
        return guess.heading(text) > 0;
    }

    boolean isGeneric(String text) {
        return guess.lexicon().isGeneric(text);
    }

    /// The field of a label below a heading of its section.
    Optional<Sure> of(String section, String label) {
        Optional<Sure> own = best(guess.of(label));
        return isGeneric(label) || own.isEmpty()
                ? actor(section, label).or(() -> best(guess.of(section, label))).or(() -> own)
                : own;
    }

    private Optional<Sure> best(Map<Target, Double> likeness) {
        return guess.best(likeness, subject).map(e -> new Sure(e.getKey().key(), e.getValue()));
    }

    /// Name, address or telephone of someone.
    private Optional<Sure> actor(String section, String label) {
        return best(guess.of(section)).filter(s -> ACTORS.contains(s.field()) && isGeneric(label)).map(s -> {
            if (!s.field().equals("controller.name")) {
                return s;
            }
            Map<String, Double> parts = new HashMap<>();
            guess.of(label).forEach((t, like) -> parts.merge(t.key(), like, Math::max));
            double address = parts.getOrDefault("controller.address", 0.0);
            double contact = parts.getOrDefault("controller.contact", 0.0);
            return address < EXACT && contact < EXACT ? s
                    : new Sure(address >= contact ? "controller.address" : "controller.contact",
                            s.certainty());
        });
    }

    /// What the first cells of rows say below a heading, if they say anything of it.
    Optional<Sure> entries(String section) {
        return best(guess.of(section))
                .filter(s -> !ACTORS.contains(s.field()) && !s.field().startsWith("transfer."))
                .map(s -> s.field().startsWith("dataCategory.") ? new Sure("dataCategory.name", s.certainty())
                        : s);
    }

    /// What stands in a column of a table within a card.
    ///
    /// @param section what stands above its first column
    /// @param row what stands before the cell
    /// @param isFirst whether it is the first column after that
    Optional<Sure> cell(String section, String row, String heading, boolean isFirst) {
        boolean counted = isCounted(section, row);
        Optional<Sure> one = best(guess.of(row)).filter(_ -> guess.heading(row) >= Guess.SURE)
                .filter(s -> ACTORS.contains(s.field()) && !counted);
        if (one.isPresent()) {
            return actor(row, heading).or(() -> one);
        }
        if (!isGeneric(heading)) {
            return best(guess.of(section, heading));
        }
        Optional<Sure> base = entries(section);
        if (base.isEmpty()) {
            return best(guess.of(section, heading));
        }
        return counted && isFirst ? base
                : base.map(b -> new Sure(DETAILS.getOrDefault(b.field(), b.field()), b.certainty()));
    }

    /// Whether a label only counts what the section names: "Recipient 1".
    boolean isCounted(String section, String label) {
        List<String> words = HeadingWords.of(label);
        boolean numbered = label.strip().chars().anyMatch(Character::isDigit);
        return numbered && !words.isEmpty() && (best(guess.of(label)).map(Sure::field)
                .equals(best(guess.of(section)).map(Sure::field))
                || guess.lexicon().bag(section).stream().anyMatch(guess.lexicon().bag(label)::contains));
    }

    ColumnMapping place(int column, int row, int entry, String heading, String value, Optional<Sure> field) {
        return field
                .map(f -> new ColumnMapping(column, row, entry, heading, f.field(),
                        splitting(f.field(), value),
                        Math.min(1, Math.max(0.01, f.certainty())),
                        f.certainty() >= EXACT ? Reason.HEADING : Reason.RESEMBLANCE))
                .orElseGet(() -> new ColumnMapping(column, row, entry, heading, "", Splitting.WHOLE, 0,
                        Reason.NONE));
    }

    private Splitting splitting(String field, String value) {
        return targets.find(field).map(t -> columns.splitting(t, List.of(value))).orElse(Splitting.WHOLE);
    }
}
