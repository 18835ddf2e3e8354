package org.tabularium.ui.transfers;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.edit.Same;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.Transfer;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Destination;
import org.tabularium.model.Register;
import org.tabularium.picture.map.MapContent;
import org.tabularium.ui.place.Desk;

/// Puts the transfers of a register into lines, and remembers them: where nothing has changed they are the same objects
/// as before. To be asked on one thread at a time.
final class Lines {
    private final Desk desk;
    private final Survey survey;
    private Map<String, Line> known = Map.of();
    private LocalDate day = LocalDate.MIN;

    /// What the lines are derived from.
    record Asked(Same<Register> register, LocalDate today) {}

    /// What all transfers of a line have in common.
    ///
    /// @param only the sheet for which the safeguards are recorded alone; empty where they are those of the party
    private record Common(String recipient, String country, List<Transfer.Reason> reasons,
            Optional<String> through, Optional<Destination> destination, Optional<String> only) {}

    Lines(Desk desk, Survey survey) {
        this.desk = desk;
        this.survey = survey;
    }

    /// What the place shows of a register.
    record Found(List<Line> lines, MapContent map) {
        static final Found NOTHING =
                new Found(List.of(), MapContent.EMPTY);
    }

    Found found(Asked asked) {
        Register register = asked.register().value();
        return new Found(of(asked), MapContent.of(register, survey.transfers(register), desk.law()));
    }

    /// All lines; countries with many of them first, within a country in the order of the record.
    private List<Line> of(Asked asked) {
        Register register = asked.register().value();
        TransferWords words = new TransferWords(desk.words(), desk.law(), register.primary(), asked.today());
        Map<String, Line> before = asked.today().equals(day) ? known : Map.of();
        Map<Common, List<TransferRow>> alike = new LinkedHashMap<>();
        for (TransferRow row : survey.transfers(register)) {
            alike.computeIfAbsent(common(row), c -> new ArrayList<>()).add(row);
        }
        Map<String, Line> now = new LinkedHashMap<>();
        alike.values().forEach(rows -> {
            Line same = before.get(rows.getFirst().id());
            Line line = same != null && same.rows.equals(rows) ? same : new Line(rows, words);
            now.put(line.key(), line);
        });
        known = now;
        day = asked.today();
        return ordered(now.values().stream().toList());
    }

    private static Common common(TransferRow row) {
        Transfer transfer = row.transfer();
        return new Common(row.recipient(), transfer.country(), transfer.reasons(),
                transfer.onward().map(o -> o.level() + "/" + o.engagedBy().id().value()),
                transfer.destination(),
                row.isOwn() && transfer.party().isPresent() ? Optional.of(row.holder().id())
                        : Optional.empty());
    }

    private List<Line> ordered(List<Line> lines) {
        Map<String, Integer> many = new HashMap<>();
        lines.forEach(l -> many.merge(l.country, 1, Integer::sum));
        Comparator<Line> byCountry = Comparator.comparingInt(l -> -many.getOrDefault(l.country, 0));
        Collator collator = Collator.getInstance(desk.words().locale());
        return lines.stream().sorted(byCountry.thenComparing(l -> l.country, collator::compare)).toList();
    }
}
